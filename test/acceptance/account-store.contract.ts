import { randomUUID } from 'node:crypto';
import type { AccountStore } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';

const newId = <T extends string>(): T => randomUUID() as string as T;
const newAddress = (): string => `${randomUUID()}@example.org`;

/** What every account store promises; run by the in-memory twin and by PostgreSQL alike. */
export function accountStoreContract(name: string, storeOf: () => AccountStore): void {
  describe(`AccountStore: ${name}`, () => {
    let store: AccountStore;

    beforeEach(() => {
      store = storeOf();
    });

    it('makes an account for an address that it does not know', async () => {
      const address = newAddress();
      const account = await store.ensure(address, 'nl');
      expect(account).toEqual({ accountId: expect.any(String), address, language: 'nl' });
      expect(await store.find(account.accountId)).toEqual(account);
      expect(await store.findByAddress(address)).toEqual(account);
    });

    it('gives the same account for an address that it knows, as it was', async () => {
      const address = newAddress();
      const account = await store.ensure(address, 'nl');
      expect(await store.ensure(address, 'en')).toEqual(account);
    });

    it('takes capitals in an address for the same address', async () => {
      const address = newAddress();
      const account = await store.ensure(address.toUpperCase(), 'nl');
      expect(account.address).toBe(address);
      expect(await store.ensure(address, 'nl')).toEqual(account);
      expect(await store.findByAddress(address.toUpperCase())).toEqual(account);
    });

    it('makes one account when 20 ask at the same moment', async () => {
      const address = newAddress();
      const made = await Promise.all(Array.from({ length: 20 }, () => store.ensure(address, 'nl')));
      expect(new Set(made.map(({ accountId }) => accountId)).size).toBe(1);
    });

    it('finds nothing that is not there', async () => {
      expect(await store.find(randomUUID())).toBeNull();
      expect(await store.findByAddress(newAddress())).toBeNull();
      expect(await store.organisedBy(randomUUID())).toEqual([]);
    });

    it('knows who organises a session, the first one first', async () => {
      const sessionId = newId<SessionId>();
      const [first, second] = [
        await store.ensure(newAddress(), 'nl'),
        await store.ensure(newAddress(), 'en'),
      ];
      for (const { accountId } of [first, second])
        await store.organise(accountId, { sessionId, attendeeId: newId<AttendeeId>() });
      expect(await store.organisersOf(sessionId)).toEqual([first, second]);
      expect(await store.organisersOf(newId<SessionId>())).toEqual([]);
    });

    it('remembers what an account organises, newest first', async () => {
      const { accountId } = await store.ensure(newAddress(), 'nl');
      const organised = Array.from({ length: 3 }, () => ({
        sessionId: newId<SessionId>(),
        attendeeId: newId<AttendeeId>(),
      }));
      for (const one of organised) await store.organise(accountId, one);
      expect(await store.organisedBy(accountId)).toEqual(organised.toReversed());
    });

    it('keeps the first pseudonym under which an account organises a session', async () => {
      const { accountId } = await store.ensure(newAddress(), 'nl');
      const sessionId = newId<SessionId>();
      const first = { sessionId, attendeeId: newId<AttendeeId>() };
      await store.organise(accountId, first);
      await store.organise(accountId, { sessionId, attendeeId: newId<AttendeeId>() });
      expect(await store.organisedBy(accountId)).toEqual([first]);
    });

    it('tells the organisers of one session apart', async () => {
      const sessionId = newId<SessionId>();
      const one = await store.ensure(newAddress(), 'nl');
      const other = await store.ensure(newAddress(), 'nl');
      const bySessionOf = { sessionId, attendeeId: newId<AttendeeId>() };
      await store.organise(one.accountId, bySessionOf);
      await store.organise(other.accountId, { sessionId, attendeeId: newId<AttendeeId>() });
      expect(await store.organisedBy(one.accountId)).toEqual([bySessionOf]);
    });
  });
}
