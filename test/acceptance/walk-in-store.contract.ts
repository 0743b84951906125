import { randomUUID } from 'node:crypto';
import type { WalkInKeys, WalkInStore } from '@app/application';
import type { SessionId } from '@app/dialogue';

const newId = <T extends string>(): T => randomUUID() as string as T;
const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 21, 12, minute));
const newKeys = (): WalkInKeys => ({ tokenHash: `token-${randomUUID()}`, codeHash: `code-${randomUUID()}` });

/** What every walk-in store promises; run by the in-memory twin and by PostgreSQL alike. */
export function walkInStoreContract(name: string, storeOf: () => WalkInStore): void {
  describe(`WalkInStore: ${name}`, () => {
    let store: WalkInStore;
    let sessionId: SessionId;

    beforeEach(() => {
      store = storeOf();
      sessionId = newId<SessionId>();
    });

    const opened = async ({ of = sessionId, mostCount = 3, openedAt = at(0) } = {}) => {
      const opening = { sessionId: of, openingId: randomUUID(), openedAt, mostCount };
      await store.open(opening);
      return opening;
    };
    const shown = async (openingId: string, keepCount = 10, minute = 1) => {
      const keys = newKeys();
      expect(await store.addKeys(openingId, keys, at(minute), keepCount)).toBe(true);
      return keys;
    };
    const opens = async ({ tokenHash, codeHash }: WalkInKeys) => [
      (await store.findBy({ tokenHash })) !== null,
      (await store.findBy({ codeHash })) !== null,
    ];

    it('gives back what was opened', async () => {
      const opening = await opened();
      const walkIn = { ...opening, closedAt: null, admittedCount: 0 };
      expect(await store.ofSession(sessionId)).toEqual(walkIn);
      const { tokenHash, codeHash } = await shown(opening.openingId);
      expect(await store.findBy({ tokenHash })).toEqual(walkIn);
      expect(await store.findBy({ codeHash })).toEqual(walkIn);
    });

    it('takes no code for a token, nor a token for a code', async () => {
      const { tokenHash, codeHash } = await shown((await opened()).openingId);
      expect(await store.findBy({ tokenHash: codeHash })).toBeNull();
      expect(await store.findBy({ codeHash: tokenHash })).toBeNull();
    });

    it('lets several keys open it, of which the oldest go', async () => {
      const { openingId } = await opened();
      const keys = [];
      for (const minute of [1, 2, 3, 4]) keys.push(await shown(openingId, 3, minute));
      const works = await Promise.all(keys.map(opens));
      expect(works).toEqual([
        [false, false],
        [true, true],
        [true, true],
        [true, true],
      ]);
    });

    it('withdraws all keys when it is renewed, and goes on counting', async () => {
      const first = await opened();
      const keys = await shown(first.openingId);
      expect(await store.takePlace(first.openingId)).toBe(true);
      const second = await opened({ mostCount: 9, openedAt: at(5) });
      expect(await opens(keys)).toEqual([false, false]);
      expect(await store.addKeys(first.openingId, newKeys(), at(6), 10)).toBe(false);
      expect(await store.takePlace(first.openingId)).toBe(false);
      expect(await store.ofSession(sessionId)).toEqual({ ...second, closedAt: null, admittedCount: 1 });
    });

    it('withdraws all keys when it is closed, and opens again with new ones', async () => {
      const first = await opened();
      const keys = await shown(first.openingId);
      await store.close(sessionId, at(7));
      await store.close(sessionId, at(8));
      expect(await opens(keys)).toEqual([false, false]);
      expect(await store.ofSession(sessionId)).toMatchObject({ closedAt: at(7) });
      expect(await store.addKeys(first.openingId, newKeys(), at(8), 10)).toBe(false);
      expect(await store.takePlace(first.openingId)).toBe(false);
      const second = await opened({ openedAt: at(9) });
      expect(await opens(keys)).toEqual([false, false]);
      expect(await opens(await shown(second.openingId))).toEqual([true, true]);
    });

    it('leaves other sessions as they are', async () => {
      const other = newId<SessionId>();
      const keys = await shown((await opened({ of: other })).openingId);
      await opened();
      await store.close(sessionId, at(3));
      expect(await opens(keys)).toEqual([true, true]);
    });

    it('gives the last place to one of many who come at once', async () => {
      const { openingId } = await opened({ mostCount: 3 });
      const taken = await Promise.all(Array.from({ length: 12 }, () => store.takePlace(openingId)));
      expect(taken.filter(Boolean)).toHaveLength(3);
      await store.returnPlace(sessionId);
      expect(await store.takePlace(openingId)).toBe(true);
      expect(await store.takePlace(openingId)).toBe(false);
    });

    it('knows nothing that was not opened', async () => {
      expect(await store.ofSession(sessionId)).toBeNull();
      expect(await store.findBy(newKeys())).toBeNull();
      expect(await store.addKeys(randomUUID(), newKeys(), at(0), 10)).toBe(false);
      expect(await store.takePlace(randomUUID())).toBe(false);
      await store.close(sessionId, at(0));
      await store.returnPlace(sessionId);
      expect(await store.ofSession(sessionId)).toBeNull();
    });
  });
}
