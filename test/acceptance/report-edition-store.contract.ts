import { randomUUID } from 'node:crypto';
import type { ReportEdition, ReportEditionStore } from '@app/application';
import type { SessionId } from '@app/dialogue';

/** What every store of report editions promises; run by the in-memory twin and by PostgreSQL alike. */
export function reportEditionStoreContract(
  name: string,
  storeOf: () => ReportEditionStore,
  begin: (sessionId: SessionId) => Promise<void>,
): void {
  describe(`ReportEditionStore: ${name}`, () => {
    let store: ReportEditionStore;
    let sessionId: SessionId;

    beforeEach(async () => {
      store = storeOf();
      sessionId = randomUUID() as string as SessionId;
      await begin(sessionId);
    });

    const report = (uptoSeq: number, model = `{"uptoSeq":${uptoSeq}}`): Omit<ReportEdition, 'edition'> => ({
      sessionId,
      uptoSeq,
      composedAt: new Date('2026-11-21T12:00:00.123Z'),
      hash: `hash-${model}`,
      model,
    });

    it('numbers editions from 1 and gives them back, oldest first', async () => {
      const first = await store.freeze(report(10));
      const second = await store.freeze(report(12));
      expect(first).toEqual({ ...report(10), edition: 1 });
      expect(second).toEqual({ ...report(12), edition: 2 });
      expect(await store.ofSession(sessionId)).toEqual([first, second]);
    });

    it('gives the edition that there is when frozen twice up to the same fact', async () => {
      const first = await store.freeze(report(10, '{"first":true}'));
      expect(await store.freeze(report(10, '{"first":false}'))).toEqual(first);
      expect(await store.ofSession(sessionId)).toEqual([first]);
    });

    it('freezes one edition when many freeze at the same moment', async () => {
      const frozen = await Promise.all(
        Array.from({ length: 10 }, (_, index) => store.freeze(report(10, `{"by":${index}}`))),
      );
      const editions = await store.ofSession(sessionId);
      expect(editions).toHaveLength(1);
      for (const one of frozen) expect(one).toEqual(editions[0]);
    });

    it('numbers editions without a gap when different ones are frozen at the same moment', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, index) => store.freeze(report(10 + index))));
      const editions = await store.ofSession(sessionId);
      expect(editions.map(({ edition }) => edition)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(new Set(editions.map(({ uptoSeq }) => uptoSeq)).size).toBe(8);
    });

    it('empties the editions before a fact, and keeps that they were there', async () => {
      await store.freeze(report(10));
      await store.freeze(report(12));
      await store.emptyBefore(sessionId, 12);
      expect(await store.ofSession(sessionId)).toEqual([
        { ...report(10), edition: 1, model: null },
        { ...report(12), edition: 2 },
      ]);
    });

    it('keeps the editions of sessions apart', async () => {
      await store.freeze(report(10));
      const other = randomUUID() as string as SessionId;
      await begin(other);
      const theirs = await store.freeze({ ...report(4), sessionId: other });
      await store.emptyBefore(other, 1_000);
      expect(theirs.edition).toBe(1);
      expect((await store.ofSession(sessionId))[0]?.model).not.toBeNull();
    });
  });
}
