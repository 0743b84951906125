import { LIMITS } from '../limits.js';
import type { Deciders } from './decider.js';
import { LEAST_SEGMENT_COUNT, segmentsOf } from '../segments-of.js';
import { refuse, refuseText, refuseWhenEnded } from './guards.js';

export const announcementDeciders: Deciders<
  'announce' | 'withdraw-announcement' | 'prompt-segment' | 'withdraw-prompt'
> = {
  announce: (session, { text }, { textId }) =>
    refuseWhenEnded(session) ??
    refuseText(text, LIMITS.announcementGraphemeCount) ?? [{ kind: 'announced', textId, text }],
  'withdraw-announcement': (session) => refuseWhenEnded(session) ?? [{ kind: 'announcement-withdrawn' }],
  'prompt-segment': (session, { segment, text }, { textId }) => {
    const refusal = refuseWhenEnded(session) ?? refuseText(text, LIMITS.announcementGraphemeCount);
    if (refusal) return refusal;
    return Object.hasOwn(segmentsOf(session), segment)
      ? [{ kind: 'segment-prompted', segment, textId, text }]
      : refuse('segment-too-small', 'segment', LEAST_SEGMENT_COUNT);
  },
  'withdraw-prompt': (session) => refuseWhenEnded(session) ?? [{ kind: 'prompt-withdrawn' }],
};
