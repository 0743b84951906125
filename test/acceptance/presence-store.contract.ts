import { randomUUID } from 'node:crypto';
import type { Presence, PresenceStore } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';

const somebody = (): Presence => ({
  attendeeId: randomUUID() as string as AttendeeId,
  viewerKind: 'participant',
  deviceId: randomUUID(),
  takeoverCount: 0,
});

/** What every store of presence promises; run by the in-memory twin and by PostgreSQL alike. */
export function presenceStoreContract(
  name: string,
  /** Two processes on one store. */
  storesOf: () => readonly [PresenceStore, PresenceStore],
): void {
  describe(`PresenceStore: ${name}`, () => {
    const setting = () => {
      const [one, other] = storesOf();
      return {
        one,
        other,
        nodeId: randomUUID(),
        otherId: randomUUID(),
        id: randomUUID() as string as SessionId,
      };
    };

    it('tells a process who is connected to the others, and not who is connected to itself', async () => {
      const { one, other, nodeId, otherId, id } = setting();
      const [here, there] = [somebody(), somebody()];
      await one.exchange(nodeId, new Map([[id, [here]]]));
      expect((await other.exchange(otherId, new Map([[id, [there]]]))).get(id)).toEqual([here]);
      expect((await one.exchange(nodeId, new Map([[id, [here]]]))).get(id)).toEqual([there]);
    });

    it('forgets whoever is not named any more', async () => {
      const { one, other, nodeId, otherId, id } = setting();
      const [stays, goes] = [somebody(), somebody()];
      await one.exchange(nodeId, new Map([[id, [stays, goes]]]));
      await one.exchange(nodeId, new Map([[id, [stays]]]));
      expect((await other.exchange(otherId, new Map([[id, []]]))).get(id)).toEqual([stays]);
    });

    it('forgets a session that nobody here is in any more', async () => {
      const { one, other, nodeId, otherId, id } = setting();
      await one.exchange(nodeId, new Map([[id, [somebody()]]]));
      await one.exchange(nodeId, new Map());
      expect((await other.exchange(otherId, new Map([[id, []]]))).get(id) ?? []).toEqual([]);
    });

    it('says nothing of sessions that were not asked about', async () => {
      const { one, other, nodeId, otherId, id } = setting();
      await one.exchange(nodeId, new Map([[id, [somebody()]]]));
      const asked = randomUUID() as string as SessionId;
      expect((await other.exchange(otherId, new Map([[asked, []]]))).has(id)).toBe(false);
    });

    it('forgets a process that leaves', async () => {
      const { one, other, nodeId, otherId, id } = setting();
      await one.exchange(nodeId, new Map([[id, [somebody()]]]));
      await one.leave(nodeId);
      expect((await other.exchange(otherId, new Map([[id, []]]))).get(id) ?? []).toEqual([]);
    });
  });
}
