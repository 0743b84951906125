import type { Deciders } from './decider.js';
import { refuseText, refuseWhenEnded } from './guards.js';

const ANNOUNCEMENT_GRAPHEME_COUNT = 1_000;

export const announcementDeciders: Deciders<'announce' | 'withdraw-announcement'> = {
  announce: (session, { text }, { textId }) =>
    refuseWhenEnded(session) ??
    refuseText(text, ANNOUNCEMENT_GRAPHEME_COUNT) ?? [{ kind: 'announced', textId, text }],
  'withdraw-announcement': (session) => refuseWhenEnded(session) ?? [{ kind: 'announcement-withdrawn' }],
};
