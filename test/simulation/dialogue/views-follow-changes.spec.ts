import {
  applyChanges,
  canonicalJson,
  changesFor,
  evolve,
  viewOf,
  type View,
  type Viewer,
} from '@app/dialogue';
import { ATTENDEES } from './pools.js';
import { newState, play, type PlayedSession } from './random-session.js';
import { failuresOver } from './seeds.js';

const KINDS = ['participant', 'moderator', 'observer'] as const;

/** Everybody of the pool, admitted or not, whatever their role, as every kind of viewer. */
const VIEWERS: readonly Viewer[] = ATTENDEES.flatMap((attendeeId) =>
  KINDS.map((kind) => ({ kind, attendeeId })),
);

/** The whole view is compared for one person of each kind, another one each time; of the others the personal part. */
const isWholeCompared = (index: number, seed: number): boolean =>
  Math.floor(index / KINDS.length) === seed % ATTENDEES.length;

/** Random places in the journal, in order, ending with its end. */
function cutsOf({ journal, random }: PlayedSession): number[] {
  const cuts = Array.from({ length: 3 }, () => random.int(journal.length + 1));
  return [...cuts.sort((a, b) => a - b), journal.length];
}

/** What each viewer has from the changes and what they should have, where these differ. */
function differences(played: PlayedSession): string[] {
  const session = newState();
  let views: readonly View[] = VIEWERS.map((viewer) => viewOf(session, viewer));
  const found: string[] = [];
  for (const cut of cutsOf(played)) {
    const from = session.seq;
    const entries = played.journal.slice(from, cut);
    for (const entry of entries) evolve(session, entry);
    views = VIEWERS.map((viewer, index) => {
      const view = viewOf(session, viewer);
      const changed = applyChanges(views[index] ?? view, changesFor(session, viewer, entries));
      const part = (whole: View): unknown => (isWholeCompared(index, played.seed) ? whole : whole.personal);
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
