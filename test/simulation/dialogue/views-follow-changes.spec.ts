import {
  applyChanges,
  canonicalJson,
  changesFor,
  evolve,
  viewOf,
  type AttendeeId,
  type View,
  type Viewer,
} from '@app/dialogue';
import { ATTENDEES } from './pools.js';
import { newState, play, type PlayedSession } from './random-session.js';
import { failuresOver } from './seeds.js';

const KINDS = ['participant', 'moderator', 'observer'] as const;

const toldApart = (seed: number): AttendeeId | undefined => ATTENDEES[seed % ATTENDEES.length];

/**
 * Everybody of the pool, admitted or not; one of them, another one each time, as every kind of viewer. What is personal
 * is the same for each kind, what is shared the same for all of a kind.
 */
const viewersIn = (seed: number): Viewer[] =>
  ATTENDEES.flatMap((attendeeId) =>
    KINDS.filter((kind) => kind === 'participant' || attendeeId === toldApart(seed)).map((kind) => ({
      kind,
      attendeeId,
    })),
  );

/** Random places in the journal, in order, ending with its end. */
function cutsOf({ journal, random }: PlayedSession): number[] {
  const cuts = Array.from({ length: 3 }, () => random.int(journal.length + 1));
  return [...cuts.sort((a, b) => a - b), journal.length];
}

/** What each viewer has from the changes and what they should have, where these differ. */
function differences(played: PlayedSession): string[] {
  const session = newState();
  const viewers = viewersIn(played.seed);
  let views: readonly View[] = viewers.map((viewer) => viewOf(session, viewer));
  const found: string[] = [];
  for (const cut of cutsOf(played)) {
    const from = session.seq;
    const entries = played.journal.slice(from, cut);
    for (const entry of entries) evolve(session, entry);
    views = viewers.map((viewer, index) => {
      const view = viewOf(session, viewer);
      const changed = applyChanges(views[index] ?? view, changesFor(session, viewer, entries));
      const isWhole = viewer.attendeeId === toldApart(played.seed);
      const part = (whole: View): unknown => (isWhole ? whole : whole.personal);
      const [has, should] = [canonicalJson(part(changed)), canonicalJson(part(view))];
      if (has !== should)
        found.push(`${viewer.kind} ${viewer.attendeeId} ${from}..${cut}\nhas    ${has}\nshould ${should}`);
      return view;
    });
  }
  return found;
}

describe('what a viewer sees after the changes', () => {
  it('equals a fresh look, for everybody, from any point to any later one, in random sessions', () => {
    expect(failuresOver(1_000, (seed) => differences(play(seed)))).toEqual([]);
  }, 120_000);
});
