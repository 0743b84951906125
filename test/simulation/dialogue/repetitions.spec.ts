import {
  decide,
  DialogueError,
  toSnapshot,
  type CommandId,
  type JournalEntry,
  type Session,
} from '@app/dialogue';
import { accept, newState, play, type Arrival } from './random-session.js';
import type { Random } from './random.js';
import { failuresOver } from './seeds.js';

/** A list in which each accepted arrival may come again, up to three times, at once or much later. */
function withRepetitions(arrivals: readonly Arrival[], random: Random): Arrival[] {
  const placed = arrivals.map((arrival, index) => ({ arrival, place: index }));
  const repeated = placed.flatMap(({ arrival, place }) =>
    arrival.decision instanceof DialogueError
      ? []
      : Array.from({ length: random.int(4) }, () => ({
          arrival,
          place: place + 0.5 + (random.chance(0.5) ? 0 : random.int(arrivals.length - place)),
        })),
  );
  return [...placed, ...repeated].sort((a, b) => a.place - b.place).map(({ arrival }) => arrival);
}

/** As the journal does it: what has facts is answered from them, all else is decided. */
function deliver(arrivals: readonly Arrival[]): { session: Session; journal: JournalEntry[] } {
  const session = newState();
  const journal: JournalEntry[] = [];
  const answered = new Set<CommandId>();
  let at = 0;
  for (const arrival of arrivals) {
    at = Math.max(at, arrival.at);
    if (answered.has(arrival.issued.commandId)) continue;
    const entries = accept(session, arrival.issued, at, decide(session, arrival.issued, at));
    if (entries.length > 0) answered.add(arrival.issued.commandId);
    journal.push(...entries);
  }
  return { session, journal };
}

function effectsOfRepetition(seed: number): string[] {
  const { arrivals, session, journal, random } = play(seed);
  const repeated = deliver(withRepetitions(arrivals, random));
  const extra = repeated.journal.find((entry, index) => entry.commandId !== journal[index]?.commandId);
  if (extra) return [`entry ${extra.seq} comes of a repetition: ${JSON.stringify(extra)}`];
  return toSnapshot(repeated.session) === toSnapshot(session) ? [] : ['the states differ'];
}

describe('accepted commands that arrive again, at once or late', () => {
  it('leave the state of the first arrivals alone, in random sessions', () => {
    expect(failuresOver(1_000, effectsOfRepetition)).toEqual([]);
  }, 120_000);
});
