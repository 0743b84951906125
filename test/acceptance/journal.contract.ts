import { randomUUID } from 'node:crypto';
import type { Journal, JournalTail } from '@app/application';
import type {
  AttendeeId,
  CommandId,
  Fact,
  JournalEntry,
  SessionId,
  StatementId,
  TextId,
} from '@app/dialogue';

const newId = <T extends string>(): T => randomUUID() as T;
const AUTHOR = newId<AttendeeId>();

const entryAfter = (
  tail: JournalTail,
  seq: number,
  fact: Fact,
  commandId = newId<CommandId>(),
): JournalEntry => ({
  seq,
  at: tail.at,
  by: AUTHOR,
  commandId,
  part: 0,
  fact,
});

const announced = (text: string): Fact => ({ kind: 'announced', textId: newId<TextId>(), text });
const opened: Fact = { kind: 'session-opened' };

/** What every journal promises; run by the in-memory twin and by PostgreSQL alike. */
export function journalContract(name: string, journalOf: () => Journal): void {
  describe(`Journal: ${name}`, () => {
    let sessionId: SessionId;
    let journal: Journal;

    beforeEach(async () => {
      journal = journalOf();
      sessionId = newId<SessionId>();
      await journal.begin(sessionId);
    });

    const append = (facts: readonly Fact[], afterSeq: number): Promise<void> =>
      journal.append(sessionId, afterSeq, [], (tail) =>
        facts.map((fact, index) => entryAfter(tail, afterSeq + tail.entries.length + index + 1, fact)),
      );

    it('gives back what was appended, in order, with its text', async () => {
      await append(
        [opened, announced('Welkom, coöperatie 👋🏽 "quoted" \\ back'), { kind: 'lobby-opened' }],
        0,
      );
      const entries = await journal.readAfter(sessionId, 0, 10);
      expect(entries.map(({ seq, fact }) => [seq, fact.kind])).toEqual([
        [1, 'session-opened'],
        [2, 'announced'],
        [3, 'lobby-opened'],
      ]);
      expect(entries[1]?.fact).toMatchObject({ text: 'Welkom, coöperatie 👋🏽 "quoted" \\ back' });
      expect(entries[0]).toMatchObject({ by: AUTHOR, part: 0 });
    });

    it('reads from any place and at most as many as asked', async () => {
      await append([opened, opened, opened, opened], 0);
      const entries = await journal.readAfter(sessionId, 1, 2);
      expect(entries.map(({ seq }) => seq)).toEqual([2, 3]);
    });

    it('hands over the entries that others appended since', async () => {
      await append([opened, announced('eerst')], 0);
      let tail: JournalTail | undefined;
      await journal.append(sessionId, 1, [], (given) => {
        tail = given;
        return [];
      });
      expect(tail?.entries.map(({ seq }) => seq)).toEqual([2]);
      expect(tail?.entries[0]?.fact).toMatchObject({ text: 'eerst' });
    });

    it('never goes back in time', async () => {
      await append([opened], 0);
      await append([opened], 1);
      const [first, second] = await journal.readAfter(sessionId, 0, 10);
      expect(second?.at).toBeGreaterThanOrEqual(first?.at ?? Number.POSITIVE_INFINITY);
      expect(Number.isInteger(first?.at)).toBe(true);
    });

    it('names the commands that it accepted before, by whom, with their last number', async () => {
      const repeated = newId<CommandId>();
      await journal.append(sessionId, 0, [repeated], (tail) => [
        entryAfter(tail, 1, opened, repeated),
        { ...entryAfter(tail, 2, { kind: 'lobby-opened' }, repeated), part: 1 },
      ]);
      const accepted = await new Promise<JournalTail['accepted']>((resolve, reject) => {
        journal
          .append(sessionId, 2, [repeated, newId<CommandId>()], (tail) => {
            resolve(tail.accepted);
            return [];
          })
          .catch(reject);
      });
      expect([...accepted]).toEqual([[repeated, { by: AUTHOR, seq: 2 }]]);
    });

    it('stores nothing when deciding fails', async () => {
      await expect(
        journal.append(sessionId, 0, [], () => {
          throw new Error('the rules broke');
        }),
      ).rejects.toThrow('the rules broke');
      expect(await journal.readAfter(sessionId, 0, 10)).toEqual([]);
    });

    it('numbers 200 concurrent appends 1..N without a gap', async () => {
      const seqs = await Promise.all(
        Array.from({ length: 200 }, async () => {
          let seq = 0;
          await journal.append(sessionId, 0, [], (tail) => {
            seq = tail.entries.length + 1;
            return [entryAfter(tail, seq, opened)];
          });
          return seq;
        }),
      );
      expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    });

    it('refuses a session that it never began', async () => {
      await expect(journal.append(newId<SessionId>(), 0, [], () => [])).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    it('keeps one snapshot, the newest, for the kernel that wrote it', async () => {
      await append([opened, opened], 0);
      await journal.saveSnapshot(sessionId, 1, { seq: 2, snapshot: 'second' });
      await journal.saveSnapshot(sessionId, 1, { seq: 1, snapshot: 'first' });
      expect(await journal.newestSnapshot(sessionId, 1)).toEqual({ seq: 2, snapshot: 'second' });
      expect(await journal.newestSnapshot(sessionId, 2)).toBeNull();
    });

    it.each([
      { kind: 'statement-redacted', statementId: newId<StatementId>() },
      { kind: 'texts-redacted' },
    ] as const)(
      'empties the redacted text everywhere and drops snapshots that may hold it: $kind',
      async (redacted) => {
        const textId = newId<TextId>();
        await append([{ kind: 'announced', textId, text: 'mijn naam is' }], 0);
        await journal.saveSnapshot(sessionId, 1, { seq: 1, snapshot: 'mijn naam is' });
        await append([{ ...redacted, textIds: [textId] }], 1);
        const [entry] = await journal.readAfter(sessionId, 0, 1);
        expect(entry?.fact).toMatchObject({ kind: 'announced', text: null });
        await journal.saveSnapshot(sessionId, 1, { seq: 1, snapshot: 'mijn naam is' });
        expect(await journal.newestSnapshot(sessionId, 1)).toBeNull();
      },
    );

    it('lists the sessions that have a journal', async () => {
      expect(await journal.sessionIds()).toContain(sessionId);
    });
  });
}
