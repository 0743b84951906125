import { randomUUID } from 'node:crypto';
import type {
  InvitationStore,
  MailQueue,
  PseudonymLinkStore,
  SignInStore,
  WalkInStore,
} from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';

interface Stores {
  links: PseudonymLinkStore;
  invitations: InvitationStore;
  signIns: SignInStore;
  mails: MailQueue;
  walkIns: WalkInStore;
}

const newId = <T extends string>(): T => randomUUID() as string as T;
const CLOSED = new Date('2026-11-01T12:00:00Z');
const BEFORE = new Date('2026-11-01T11:59:59Z');
const LATER = new Date('2026-11-08T12:00:00Z');

/** What every store of links promises; run by the in-memory twin and by PostgreSQL alike. */
export function pseudonymLinkStoreContract(name: string, storesOf: () => Stores): void {
  describe(`PseudonymLinkStore: ${name}`, () => {
    let stores: Stores;
    let sessionId: SessionId;

    beforeEach(() => {
      stores = storesOf();
      sessionId = newId<SessionId>();
    });

    /** Somebody invited by mail, who signed in by the link, and whose second mail still waits. */
    const invited = async (of = sessionId) => {
      const { invitations, signIns, mails } = stores;
      const [invitationId, signInId, cookie, link] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
      const person = {
        address: `${randomUUID()}@example.org`,
        organisation: 'Gemeente',
        segments: [],
        language: 'nl',
        languages: [],
      };
      const created = { createdAt: new Date(), revokedAt: null, tokenHash: link };
      const attendeeId = newId<AttendeeId>();
      const role = 'participant' as const;
      await invitations.add([
        { invitationId, sessionId: of, role, ...person, organisationNumber: 7, attendeeId, ...created },
      ]);
      await signIns.create({ signInId, tokenHash: cookie, expiresAt: new Date(Date.now() + 60_000) });
      await signIns.addGrant(signInId, { kind: 'invitation', invitationId });
      await mails.add([{ kind: 'invitation', subjectId: invitationId }]);
      return { invitationId, signInId, cookie, link };
    };
    const grantsOf = async (cookie: string) =>
      (await stores.signIns.holderOf(cookie, new Date()))?.grants.map(({ kind }) => kind);

    it('knows of which sessions with invitations no close was noted', async () => {
      await invited();
      expect(await stores.links.notNotedClosed()).toContain(sessionId);
      await stores.links.noteClosed(sessionId, CLOSED);
      expect(await stores.links.notNotedClosed()).not.toContain(sessionId);
    });

    it('names a session from its close on, as it was noted first', async () => {
      await invited();
      await stores.links.noteClosed(sessionId, CLOSED);
      await stores.links.noteClosed(sessionId, BEFORE);
      expect(await stores.links.linkedAndClosedBy(BEFORE)).not.toContain(sessionId);
      expect(await stores.links.linkedAndClosedBy(CLOSED)).toContain(sessionId);
    });

    it('does not name a session without invitations, nor one that goes on', async () => {
      const empty = newId<SessionId>();
      await stores.links.noteClosed(empty, CLOSED);
      await invited();
      const named = await stores.links.linkedAndClosedBy(LATER);
      expect([named.includes(empty), named.includes(sessionId)]).toEqual([false, false]);
    });

    it('erases invitations, what they gave access to, and what was to be written about them', async () => {
      const people = [await invited(), await invited()];
      await stores.links.noteClosed(sessionId, CLOSED);
      expect(await stores.links.erase(sessionId, LATER)).toBe(2);
      expect(await stores.invitations.ofSession(sessionId)).toEqual([]);
      for (const { invitationId, cookie, link } of people) {
        expect(await stores.invitations.find(invitationId)).toBeNull();
        expect(await stores.signIns.holderOf(link, new Date())).toBeNull();
        expect(await grantsOf(cookie)).toEqual([]);
        expect((await stores.mails.standingsOf('invitation', [invitationId])).size).toBe(0);
      }
      expect(await stores.links.linkedAndClosedBy(LATER)).not.toContain(sessionId);
    });

    it('erases the names behind the numbers, and what opened the walk-in', async () => {
      const { invitations, walkIns, links } = stores;
      const elsewhere = newId<SessionId>();
      const keys = [sessionId, elsewhere].map(() => ({ tokenHash: randomUUID(), codeHash: randomUUID() }));
      for (const [index, of] of [sessionId, elsewhere].entries()) {
        await invited(of);
        for (const kind of ['organisation', 'segment'] as const)
          await invitations.numbersFor(of, kind, ['Gemeente']);
        const openingId = randomUUID();
        await walkIns.open({ sessionId: of, openingId, openedAt: BEFORE, mostCount: 3 });
        await walkIns.addKeys(openingId, keys[index] ?? { tokenHash: '', codeHash: '' }, BEFORE, 3);
      }
      await links.noteClosed(sessionId, CLOSED);
      await links.erase(sessionId, LATER);
      const left = async (of: SessionId, { tokenHash, codeHash } = { tokenHash: '', codeHash: '' }) => [
        (await invitations.namesOf(of, 'organisation')).size,
        (await invitations.namesOf(of, 'segment')).size,
        (await walkIns.findBy({ tokenHash })) !== null,
        (await walkIns.findBy({ codeHash })) !== null,
      ];
      expect(await left(sessionId, keys[0])).toEqual([0, 0, false, false]);
      expect(await left(elsewhere, keys[1])).toEqual([1, 1, true, true]);
    });

    it('leaves accounts, other sessions and other mails as they are', async () => {
      const here = await invited();
      const there = await invited(newId<SessionId>());
      const accountId = randomUUID();
      await stores.signIns.addGrant(here.signInId, { kind: 'account', accountId });
      await stores.mails.add([{ kind: 'sign-in-link', subjectId: accountId }]);
      await stores.links.noteClosed(sessionId, CLOSED);
      await stores.links.erase(sessionId, LATER);
      expect(await grantsOf(here.cookie)).toEqual(['account']);
      expect(await grantsOf(there.cookie)).toEqual(['invitation']);
      expect((await stores.invitations.find(there.invitationId))?.organisation).toBe('Gemeente');
      expect((await stores.mails.standingsOf('invitation', [there.invitationId])).size).toBe(1);
      expect((await stores.mails.standingsOf('sign-in-link', [accountId])).size).toBe(1);
    });

    it('tells how many were erased and when, and adds who was invited after that', async () => {
      await invited();
      await stores.links.noteClosed(sessionId, CLOSED);
      expect(await stores.links.erasureOf(sessionId)).toBeNull();
      await stores.links.erase(sessionId, CLOSED);
      expect(await stores.links.erasureOf(sessionId)).toEqual({ invitationCount: 1, erasedAt: CLOSED });
      await invited();
      await stores.links.erase(sessionId, LATER);
      expect(await stores.links.erasureOf(sessionId)).toEqual({ invitationCount: 2, erasedAt: LATER });
    });

    it('erases once, however often it is asked to', async () => {
      await Promise.all(Array.from({ length: 5 }, () => invited()));
      await stores.links.noteClosed(sessionId, CLOSED);
      const counts = await Promise.all(Array.from({ length: 8 }, () => stores.links.erase(sessionId, LATER)));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
      expect(await stores.links.erase(sessionId, new Date())).toBe(0);
      expect(await stores.links.erasureOf(sessionId)).toEqual({ invitationCount: 5, erasedAt: LATER });
    });
  });
}
