import { decideBatch, NotStorable, type ErrorListener } from '@app/application';
import type { Command, JournalEntry } from '@app/dialogue';
import {
  contentOf,
  endorse,
  entriesOf,
  heardBy,
  inMemoryDialogue,
  issued,
  openServing,
} from './live-dialogue.js';
import { ScriptedJournal } from './scripted-journal.js';

/** What no schema lets through: the rules break on it. */
const malformed = () => issued('system', { kind: 'no-such-command' } as unknown as Command);

async function reporting() {
  const { journal: inner, id } = await inMemoryDialogue();
  const journal = new ScriptedJournal(inner);
  const errors: unknown[] = [];
  const onError: ErrorListener = (error) => void errors.push(error);
  const live = openServing(journal, id, {}, { onError });
  return { inner, journal, id, errors, live, seqBefore: await live.read(({ seq }) => seq) };
}

describe('a command on which the rules break', () => {
  it('is refused alone; the others of its batch are answered in that batch', async () => {
    const { journal, live, errors, seqBefore } = await reporting();
    const answers = await Promise.all([live.run(endorse(0)), live.run(malformed()), live.run(endorse(1))]);
    expect(answers).toEqual([
      { seq: seqBefore + 1 },
      expect.objectContaining({ code: 'unavailable' }),
      { seq: seqBefore + 2 },
    ]);
    expect(journal.batches).toHaveLength(1);
    expect(errors).toEqual([expect.any(TypeError)]);
  });

  it('leaves the state as it was', async () => {
    const { inner, id, live } = await reporting();
    await live.run(malformed());
    expect(await live.read(contentOf)).toBe(await openServing(inner, id).read(contentOf));
  });

  it('is reported by default to nobody', async () => {
    const { inner, id } = await reporting();
    const state = await openServing(inner, id).read((session) => session);
    const tail = { entries: [], at: state.lastAt, accepted: new Map() };
    const { entries, answers } = decideBatch(state, tail, [malformed()]);
    expect(entries).toEqual([]);
    expect(answers).toEqual([expect.objectContaining({ code: 'unavailable' })]);
  });
});

describe('a command whose facts can never be stored', () => {
  const isPoison = ({ commandId }: JournalEntry, poisonIds: ReadonlySet<string>) => poisonIds.has(commandId);

  it('is refused alone; the others are answered, and nothing counts twice', async () => {
    const { inner, journal, id, live, errors, seqBefore } = await reporting();
    const heard = heardBy(live);
    const commands = Array.from({ length: 8 }, (_, index) => endorse(index));
    const poisonIds = new Set([commands[2], commands[5]].map((command) => command?.commandId ?? ''));
    journal.otherwise = (store, decide) =>
      store((tail) => {
        const decided = decide(tail);
        if (decided.some((entry) => isPoison(entry, poisonIds))) throw new NotStorable('NUL in a text');
        return decided;
      });
    const answers = await Promise.all(commands.map((command) => live.run(command)));
    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.seq - seqBefore))).toEqual([
      1,
      2,
      'unavailable',
      3,
      4,
      'unavailable',
      5,
      6,
    ]);
    expect(heard).toEqual(await entriesOf(inner, id, seqBefore));
    expect(heard).toHaveLength(6);
    expect(await live.read(contentOf)).toBe(await openServing(inner, id).read(contentOf));
    expect(errors).toEqual([expect.any(NotStorable), expect.any(NotStorable), expect.any(NotStorable)]);
  });

  it('does not slow down who comes later: they are decided together again', async () => {
    const { journal, live } = await reporting();
    journal.scripts.push(() => Promise.reject(new NotStorable('NUL in a text')));
    await Promise.all([live.run(endorse(0)), live.run(endorse(1))]);
    journal.batches.length = 0;
    await Promise.all([live.run(endorse(2)), live.run(endorse(3))]);
    expect(journal.batches.map(({ length }) => length)).toEqual([2]);
  });

  it('lets readers read meanwhile', async () => {
    const { journal, live, seqBefore } = await reporting();
    journal.scripts.push(() => Promise.reject(new NotStorable('NUL in a text')));
    const answer = live.run(endorse(0));
    const read = live.read(({ seq }) => seq);
    expect(await answer).toMatchObject({ code: 'unavailable' });
    expect(await read).toBe(seqBefore);
  });

  it('is one whose facts the state cannot follow, too', async () => {
    const { journal, id, live, inner, errors } = await reporting();
    const isBroken = { once: true };
    journal.otherwise = (store, decide) =>
      store((tail) => {
        // The tail has a gap: evolving it breaks the state half way.
        const [entry] = isBroken.once ? [{ seq: 999_999 }] : [];
        isBroken.once = false;
        return decide(entry ? { ...tail, entries: [{ ...entry } as JournalEntry] } : tail);
      });
    const answers = await Promise.all([live.run(endorse(0)), live.run(endorse(1))]);
    expect(answers).toEqual([{ seq: expect.any(Number) }, { seq: expect.any(Number) }]);
    expect(errors).toEqual([expect.any(NotStorable)]);
    expect(await live.read(contentOf)).toBe(await openServing(inner, id).read(contentOf));
  });
});
