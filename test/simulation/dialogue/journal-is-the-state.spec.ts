import {
  evolve,
  fromSnapshot,
  redactedTextIds,
  toSnapshot,
  type Fact,
  type JournalEntry,
  type Session,
  type TextId,
} from '@app/dialogue';
import { foldUpTo, play } from './random-session.js';
import { failuresOver } from './seeds.js';

const complain = (what: string, has: Session, should: Session): string[] => {
  const [a, b] = [toSnapshot(has), toSnapshot(should)];
  return a === b ? [] : [`${what}\nhas    ${a}\nshould ${b}`];
};

function foldedAnew(seed: number): string[] {
  const { journal, session } = play(seed);
  const written = JSON.stringify(journal);
  const found = complain('folded from nothing', foldUpTo(journal), session);
  return JSON.stringify(journal) === written ? found : [...found, 'folding changed the journal'];
}

function foldedFromSnapshot(seed: number): string[] {
  const { journal, session, random } = play(seed);
  const cut = random.int(journal.length + 1);
  const early = foldUpTo(journal, cut);
  const restored = fromSnapshot(toSnapshot(early));
  const found = complain(`restored at ${cut}`, restored, early);
  for (const entry of journal.slice(cut)) evolve(restored, entry);
  return [...found, ...complain(`continued from ${cut}`, restored, session)];
}

/** The journal as it is read back after redaction: the rows of the redacted texts are empty. */
function redacted(journal: readonly JournalEntry[]): JournalEntry[] {
  const textIds = new Set<TextId>(journal.flatMap(({ fact }) => redactedTextIds(fact)));
  const emptied = (fact: Fact): Fact =>
    'textId' in fact && textIds.has(fact.textId) ? { ...fact, text: null } : fact;
  return journal.map((entry) => ({ ...entry, fact: emptied(entry.fact) }));
}

function foldedAfterRedaction(seed: number): string[] {
  const { journal, session } = play(seed);
  return complain('folded after redaction', foldUpTo(redacted(journal)), session);
}

describe('the journal', () => {
  it('folds from nothing to the live state, and is not changed by it', () => {
    expect(failuresOver(1_000, foldedAnew)).toEqual([]);
  }, 120_000);

  it('folds to the live state from a snapshot of any moment', () => {
    expect(failuresOver(500, foldedFromSnapshot)).toEqual([]);
  }, 120_000);

  it('folds to the live state when the redacted texts are gone from it', () => {
    expect(failuresOver(500, foldedAfterRedaction)).toEqual([]);
  }, 120_000);
});
