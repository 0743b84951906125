import { randomUUID } from 'node:crypto';
import type { LeaseStore } from '@app/application';
import type { SessionId } from '@app/dialogue';

const LONG_MS = 60_000;

const ids = <Id extends string>(count: number): Id[] =>
  Array.from({ length: count }, () => randomUUID() as string as Id);

/** What every store of leases promises; run by the in-memory twin and by PostgreSQL alike. */
export function leaseStoreContract(name: string, storeOf: () => LeaseStore): void {
  describe(`LeaseStore: ${name}`, () => {
    let store: LeaseStore;

    beforeEach(async () => {
      store = storeOf();
      await store.end(await store.claim(randomUUID(), LONG_MS));
    });

    it('gives what is offered to the first who claims it', async () => {
      const [nodeId = '', other = ''] = ids(2);
      const sessionIds = ids<SessionId>(2);
      await store.offer(sessionIds);
      expect((await store.claim(nodeId, LONG_MS)).toSorted()).toEqual(sessionIds.toSorted());
      expect(await store.claim(other, LONG_MS)).toEqual([]);
      await store.end(sessionIds);
    });

    it('renews what its holder claims again', async () => {
      const [nodeId = ''] = ids(1);
      const sessionIds = ids<SessionId>(1);
      await store.offer(sessionIds);
      await store.claim(nodeId, LONG_MS);
      expect(await store.claim(nodeId, LONG_MS)).toEqual(sessionIds);
      await store.end(sessionIds);
    });

    it('does not take a lease from its holder by offering again', async () => {
      const [nodeId = '', other = ''] = ids(2);
      const sessionIds = ids<SessionId>(1);
      await store.offer(sessionIds);
      await store.claim(nodeId, LONG_MS);
      await store.offer(sessionIds);
      expect(await store.claim(other, LONG_MS)).toEqual([]);
      await store.end(sessionIds);
    });

    it('gives what has run out to the next who claims', async () => {
      const [nodeId = '', other = ''] = ids(2);
      const sessionIds = ids<SessionId>(1);
      await store.offer(sessionIds);
      await store.claim(nodeId, -1);
      expect(await store.claim(other, LONG_MS)).toEqual(sessionIds);
      expect(await store.claim(nodeId, LONG_MS)).toEqual([]);
      await store.end(sessionIds);
    });

    it('gives at once what its holder releases, and nothing that another one holds', async () => {
      const [nodeId = '', other = ''] = ids(2);
      const [mine, theirs] = [ids<SessionId>(1), ids<SessionId>(1)];
      await store.offer(mine);
      await store.claim(nodeId, LONG_MS);
      await store.offer(theirs);
      await store.claim(other, LONG_MS);
      await store.release(nodeId);
      expect(await store.claim(randomUUID(), LONG_MS)).toEqual(mine);
      await store.end([...mine, ...theirs]);
    });

    it('forgets what has ended', async () => {
      const sessionIds = ids<SessionId>(1);
      await store.offer(sessionIds);
      await store.end(sessionIds);
      expect(await store.claim(randomUUID(), LONG_MS)).toEqual([]);
    });

    it('gives each session to one of many who claim at the same moment', async () => {
      const sessionIds = ids<SessionId>(20);
      await store.offer(sessionIds);
      const claimed = await Promise.all(ids(8).map((nodeId) => store.claim(nodeId, LONG_MS)));
      expect(claimed.flat().toSorted()).toEqual(sessionIds.toSorted());
      await store.end(sessionIds);
    });
  });
}
