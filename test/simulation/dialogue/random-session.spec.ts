import { DIALOGUE_ERROR_CODES, DialogueError, type FactKind } from '@app/dialogue';
import { COMMAND_COUNT, play } from './random-session.js';

const FACT_KINDS: Readonly<Record<FactKind, true>> = {
  'session-created': true,
  'session-changed': true,
  'session-opened': true,
  'lobby-opened': true,
  'session-started': true,
  'session-closed': true,
  'session-archived': true,
  'agenda-item-added': true,
  'agenda-item-changed': true,
  'agenda-item-removed': true,
  'agenda-item-placed': true,
  'agenda-item-opened': true,
  'agenda-item-advanced': true,
  'agenda-item-extended': true,
  'agenda-item-skipped': true,
  'agenda-item-planned': true,
  'agenda-item-closed': true,
  'agenda-item-reopened': true,
  'attendee-admitted': true,
  'role-changed': true,
  'languages-chosen': true,
  'attendee-revoked': true,
  'attendee-muted': true,
  'attendee-unmuted': true,
  'statement-posted': true,
  'statement-withdrawn': true,
  'statement-corrected': true,
  'theme-raised': true,
  'statement-hidden': true,
  'statement-restored': true,
  'statements-merged': true,
  'statement-separated': true,
  'statement-redacted': true,
  'statements-dealt': true,
  'statement-endorsed': true,
  'statement-flagged': true,
  'flags-cleared': true,
  'flags-restored': true,
  'themes-found': true,
  'theme-named': true,
  'statement-placed': true,
  'statement-released': true,
  'themes-merged': true,
  'themes-separated': true,
  'theme-split': true,
  'theme-fineness-set': true,
  'group-count-chosen': true,
  'scale-answered': true,
  'statements-shortlisted': true,
  'statements-chosen': true,
  'word-given': true,
  'words-hidden': true,
  'stage-set': true,
  'stage-cleared': true,
  'poll-opened': true,
  'poll-answered': true,
  'poll-closed': true,
  'note-written': true,
  'note-withdrawn': true,
  'autopilot-set': true,
  'segment-prompted': true,
  'prompt-withdrawn': true,
  announced: true,
  'announcement-withdrawn': true,
  'texts-redacted': true,
  'lease-taken': true,
};

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

describe('random sessions', () => {
  it('are the same for the same seed, and different for another', () => {
    const [first, again, other] = [play(7), play(7), play(8)].map(({ journal }) => JSON.stringify(journal));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('come by every kind of fact and every error code', () => {
    const played = seeds.map((seed) => play(seed));
    const kinds = new Set(played.flatMap(({ journal }) => journal.map(({ fact }) => fact.kind)));
    const codes = new Set(
      played.flatMap(({ arrivals }) =>
        arrivals.flatMap(({ decision }) => (decision instanceof DialogueError ? decision.code : [])),
      ),
    );
    expect([...kinds].sort()).toEqual(Object.keys(FACT_KINDS).sort());
    expect([...codes].sort()).toEqual([...DIALOGUE_ERROR_CODES].sort());
  });

  it('accept and refuse enough to tell something', () => {
    const arrivals = seeds.flatMap((seed) => play(seed).arrivals);
    const accepted = arrivals.filter(({ decision }) => !(decision instanceof DialogueError)).length;
    expect(arrivals).toHaveLength(seeds.length * COMMAND_COUNT);
    expect(accepted / arrivals.length).toBeGreaterThan(0.4);
    expect(accepted / arrivals.length).toBeLessThan(0.9);
  });
});
