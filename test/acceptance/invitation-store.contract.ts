import { randomUUID } from 'node:crypto';
import type { Invitation, InvitationStore } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';

type WithToken = Invitation & { tokenHash: string | null };

const newId = <T extends string>(): T => randomUUID() as string as T;
const newHash = (): string => `hash-${randomUUID()}`;
const newAddress = (): string => `${randomUUID()}@example.org`;

/** What every invitation store promises; run by the in-memory twin and by PostgreSQL alike. */
export function invitationStoreContract(name: string, storeOf: () => InvitationStore): void {
  describe(`InvitationStore: ${name}`, () => {
    let store: InvitationStore;
    let sessionId: SessionId;
    let madeCount: number;

    beforeEach(() => {
      store = storeOf();
      sessionId = newId<SessionId>();
      madeCount = 0;
    });

    const invitation = (given: Partial<WithToken> = {}): WithToken => {
      madeCount += 1;
      return {
        invitationId: randomUUID(),
        sessionId,
        role: 'participant',
        address: newAddress(),
        organisation: null,
        organisationNumber: null,
        segments: [],
        language: 'nl',
        languages: [],
        attendeeId: newId<AttendeeId>(),
        createdAt: new Date(Date.UTC(2026, 10, 21, 12, 0, madeCount)),
        revokedAt: null,
        tokenHash: null,
        ...given,
      };
    };
    const ids = (invitations: readonly Invitation[]) => invitations.map(({ invitationId }) => invitationId);

    it('gives back what was added, without the token', async () => {
      const { tokenHash, ...shown } = invitation({
        tokenHash: newHash(),
        organisation: 'Gemeente Testeren',
        organisationNumber: 17,
        segments: ['kleine gemeente', 'zegt “ja”, soms'],
        languages: ['en', 'fr'],
      });
      expect(await store.add([{ ...shown, tokenHash }])).toEqual([shown]);
      expect(await store.find(shown.invitationId)).toEqual(shown);
      expect(await store.ofSession(sessionId)).toEqual([shown]);
      expect(await store.findByToken(tokenHash ?? '')).toEqual(shown);
    });

    it('keeps the first invitation of an address, and gives that one back', async () => {
      const first = invitation();
      await store.add([first]);
      const again = invitation({ address: first.address, role: 'moderator' });
      const fresh = invitation();
      expect(ids(await store.add([again, fresh]))).toEqual(ids([first, fresh]));
      expect(await store.find(again.invitationId)).toBeNull();
      expect(ids(await store.ofSession(sessionId))).toEqual(ids([first, fresh]));
    });

    it('keeps the first of two invitations of one address that are added together', async () => {
      const first = invitation();
      const second = invitation({ address: first.address });
      expect(ids(await store.add([first, second]))).toEqual(ids([first, first]));
      expect(await store.ofSession(sessionId)).toHaveLength(1);
    });

    it('invites an address anew after its invitation was revoked, for another attendee', async () => {
      const revoked = invitation();
      await store.add([revoked]);
      await store.revoke(revoked.invitationId, new Date());
      const again = invitation({ address: revoked.address });
      expect(ids(await store.add([again]))).toEqual(ids([again]));
      const [only, ...others] = await store.ofSession(sessionId);
      expect([only?.attendeeId, only?.revokedAt, others]).toEqual([again.attendeeId, null, []]);
    });

    it('keeps one invitation when an address is invited many times at once', async () => {
      const address = newAddress();
      const added = await Promise.all(Array.from({ length: 10 }, () => store.add([invitation({ address })])));
      expect(new Set(ids(added.flat())).size).toBe(1);
      expect(ids(await store.ofSession(sessionId))).toEqual([added[0]?.[0]?.invitationId]);
    });

    it('invites an address to each of two sessions', async () => {
      const here = invitation();
      const there = invitation({ address: here.address, sessionId: newId<SessionId>() });
      expect(ids(await store.add([here, there]))).toEqual(ids([here, there]));
      expect(ids(await store.ofSession(sessionId))).toEqual(ids([here]));
    });

    it('adds as many as wanted without an address', async () => {
      const many = Array.from({ length: 1_200 }, () => invitation({ address: null, tokenHash: newHash() }));
      expect(ids(await store.add(many))).toEqual(ids(many));
      expect(ids(await store.ofSession(sessionId))).toEqual(ids(many));
      expect(ids([(await store.findByToken(many.at(-1)?.tokenHash ?? '')) ?? invitation()])).toEqual(
        ids(many.slice(-1)),
      );
    });

    it('opens by the newest token only', async () => {
      const [old, renewed] = [newHash(), newHash()];
      const added = invitation({ tokenHash: old });
      await store.add([added]);
      await store.setToken(added.invitationId, renewed);
      expect(await store.findByToken(old)).toBeNull();
      expect((await store.findByToken(renewed))?.invitationId).toBe(added.invitationId);
    });

    it('opens by the newest token of a report too, until a new one is the only one', async () => {
      const [own, report, newest, renewed] = [newHash(), newHash(), newHash(), newHash()];
      const added = invitation({ tokenHash: own });
      await store.add([added]);
      await store.setReportToken(added.invitationId, report);
      await store.setReportToken(added.invitationId, newest);
      const opening = async () =>
        Promise.all(
          [own, report, newest, renewed].map(async (token) => (await store.findByToken(token)) !== null),
        );
      expect(await opening()).toEqual([true, false, true, false]);
      expect(await store.find(added.invitationId)).not.toHaveProperty('reportTokenHash');
      await store.setToken(added.invitationId, renewed);
      expect(await opening()).toEqual([false, false, false, true]);
    });

    it('opens no more once revoked, and remembers when that was first', async () => {
      const tokenHash = newHash();
      const added = invitation({ tokenHash });
      const [first, second] = [new Date('2026-11-21T12:00:00Z'), new Date('2026-11-21T13:00:00Z')];
      const report = newHash();
      await store.add([added]);
      await store.setReportToken(added.invitationId, report);
      await store.revoke(added.invitationId, first);
      await store.revoke(added.invitationId, second);
      for (const token of [tokenHash, report]) expect(await store.findByToken(token)).toBeNull();
      expect((await store.find(added.invitationId))?.revokedAt).toEqual(first);
    });

    it('does not open a revoked invitation by a new token', async () => {
      const renewed = newHash();
      const added = invitation();
      await store.add([added]);
      await store.revoke(added.invitationId, new Date());
      await store.setToken(added.invitationId, renewed);
      expect(await store.findByToken(renewed)).toBeNull();
    });

    it('numbers organisations and segments by name in lower case, in each session anew', async () => {
      const first = await store.numbersFor(sessionId, 'organisation', [
        'Gemeente Testeren',
        'Waterschap Oost',
      ]);
      expect([...first.keys()].toSorted()).toEqual(['gemeente testeren', 'waterschap oost']);
      expect(new Set(first.values()).size).toBe(2);
      const again = await store.numbersFor(sessionId, 'organisation', ['GEMEENTE TESTEREN']);
      expect(again.get('gemeente testeren')).toBe(first.get('gemeente testeren'));
      expect(await store.numbersFor(sessionId, 'organisation', [])).toEqual(new Map());
      await store.numbersFor(sessionId, 'segment', ['Kleine gemeente']);
      expect([...(await store.namesOf(sessionId, 'organisation')).values()].toSorted()).toEqual([
        'Gemeente Testeren',
        'Waterschap Oost',
      ]);
      expect([...(await store.namesOf(sessionId, 'segment')).values()]).toEqual(['Kleine gemeente']);
      expect(await store.namesOf(newId<SessionId>(), 'segment')).toEqual(new Map());
    });

    it('gives everybody who asks at one moment the same numbers', async () => {
      const names = Array.from({ length: 40 }, (_, index) => `Gemeente ${index}`);
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, turn) =>
          store.numbersFor(sessionId, 'organisation', turn % 2 === 0 ? names : names.toReversed()),
        ),
      );
      const [one = new Map<string, number>(), ...others] = answers.map((numbers) =>
        Object.fromEntries(numbers),
      );
      for (const other of others) expect(other).toEqual(one);
      expect(new Set(Object.values(one)).size).toBe(names.length);
    });

    it('keeps what was added first under an id without an address', async () => {
      const first = invitation({ address: null, tokenHash: newHash() });
      await store.add([first]);
      const again = { ...first, attendeeId: newId<AttendeeId>(), organisation: 'Gemeente Anders' };
      const [stored] = await store.add([again]);
      expect(stored?.attendeeId).toBe(first.attendeeId);
      expect(await store.find(first.invitationId)).toMatchObject({ attendeeId: first.attendeeId });
      expect(await store.findByToken(first.tokenHash ?? '')).toMatchObject({ organisation: null });
    });

    it('finds the invitations of an address over all sessions, last invited first', async () => {
      const address = newAddress();
      const [first, last] = [invitation({ address }), invitation({ address, sessionId: newId<SessionId>() })];
      await store.add([first, invitation()]);
      await store.add([last]);
      await store.revoke(first.invitationId, new Date());
      expect(ids(await store.ofAddress(address))).toEqual(ids([last, first]));
      expect(await store.ofAddress(newAddress())).toEqual([]);
    });

    it('finds nothing that is not there', async () => {
      expect(await store.find(randomUUID())).toBeNull();
      expect(await store.findByToken(newHash())).toBeNull();
      expect(await store.ofSession(newId<SessionId>())).toEqual([]);
      expect(await store.add([])).toEqual([]);
    });
  });
}
