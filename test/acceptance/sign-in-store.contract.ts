import { randomUUID } from 'node:crypto';
import type { Grant, Invitation, InvitationStore, SignIn, SignInStore } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';

const NOW = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T13:00:00Z');
const MUCH_LATER = new Date('2026-11-22T13:00:00Z');

const newHash = (): string => `hash-${randomUUID()}`;

/** What every sign-in store promises; run by the in-memory twin and by PostgreSQL alike. */
export function signInStoreContract(
  name: string,
  storesOf: () => { signIns: SignInStore; invitations: InvitationStore },
): void {
  describe(`SignInStore: ${name}`, () => {
    let store: SignInStore;
    let invitations: InvitationStore;

    beforeEach(() => {
      ({ signIns: store, invitations } = storesOf());
    });

    const savedLink = async () => {
      const link = { tokenHash: newHash(), accountId: randomUUID(), expiresAt: LATER };
      await store.saveLink(link);
      return link;
    };
    const created = async (): Promise<SignIn> => {
      const signIn = { signInId: randomUUID(), tokenHash: newHash(), expiresAt: LATER };
      await store.create(signIn);
      return signIn;
    };
    const invited = async (tokenHash: string | null = null): Promise<Invitation> => {
      const invitation: Invitation = {
        invitationId: randomUUID(),
        sessionId: randomUUID() as string as SessionId,
        role: 'participant',
        address: `${randomUUID()}@example.org`,
        organisation: 'Gemeente Testeren',
        organisationNumber: 17,
        segments: ['kleine gemeente'],
        language: 'nl',
        languages: [],
        attendeeId: randomUUID() as string as AttendeeId,
        createdAt: NOW,
        revokedAt: null,
      };
      await invitations.add([{ ...invitation, tokenHash }]);
      return invitation;
    };
    const grantsOf = async ({ tokenHash }: SignIn): Promise<readonly Grant[]> =>
      (await store.holderOf(tokenHash, NOW))?.grants ?? [];

    it('spends a link once', async () => {
      const { tokenHash, accountId } = await savedLink();
      expect(await store.useLink(tokenHash, NOW)).toEqual({ outcome: 'used', accountId });
      expect(await store.useLink(tokenHash, NOW)).toEqual({ outcome: 'spent' });
    });

    it('lets one of many simultaneous uses of a link succeed', async () => {
      const { tokenHash } = await savedLink();
      const used = await Promise.all(Array.from({ length: 20 }, () => store.useLink(tokenHash, NOW)));
      expect(used.map(({ outcome }) => outcome).toSorted()).toEqual([
        ...Array.from({ length: 19 }, () => 'spent'),
        'used',
      ]);
    });

    it('does not spend an expired link, and says so', async () => {
      const { tokenHash } = await savedLink();
      expect(await store.useLink(tokenHash, LATER)).toEqual({ outcome: 'expired' });
      expect(await store.useLink(tokenHash, NOW)).toMatchObject({ outcome: 'used' });
    });

    it('still says spent once a used link has expired', async () => {
      const { tokenHash } = await savedLink();
      await store.useLink(tokenHash, NOW);
      expect(await store.useLink(tokenHash, MUCH_LATER)).toEqual({ outcome: 'spent' });
    });

    it('knows no link that was not saved', async () => {
      expect(await store.useLink(newHash(), NOW)).toEqual({ outcome: 'unknown' });
    });

    it('knows who holds the token of a sign-in until it expires', async () => {
      const { signInId, tokenHash } = await created();
      const holder = { signInId, grants: [], invitations: new Map() };
      expect(await store.holderOf(tokenHash, NOW)).toEqual(holder);
      expect(await store.holderOf(tokenHash, LATER)).toBeNull();
      expect(await store.holderOf(newHash(), NOW)).toBeNull();
    });

    it('brings the invitations with the grants that stand for them', async () => {
      const { signInId, tokenHash } = await created();
      const [one, other] = [await invited(), await invited()];
      const added = [
        await store.addGrant(signInId, { kind: 'invitation', invitationId: one.invitationId }),
        await store.addGrant(signInId, { kind: 'account', accountId: randomUUID() }),
        await store.addGrant(signInId, { kind: 'invitation', invitationId: other.invitationId }),
      ];
      const holder = await store.holderOf(tokenHash, NOW);
      expect(holder?.grants).toHaveLength(3);
      expect(holder?.grants).toEqual(expect.arrayContaining(added));
      expect(holder?.invitations).toEqual(
        new Map([
          [one.invitationId, one],
          [other.invitationId, other],
        ]),
      );
    });

    it('brings a revoked invitation as revoked, and keeps the grant of one that is gone', async () => {
      const { signInId, tokenHash } = await created();
      const revoked = await invited();
      const [forRevoked, forGone] = [
        await store.addGrant(signInId, { kind: 'invitation', invitationId: revoked.invitationId }),
        await store.addGrant(signInId, { kind: 'invitation', invitationId: randomUUID() }),
      ];
      await invitations.revoke(revoked.invitationId, LATER);
      const holder = await store.holderOf(tokenHash, NOW);
      expect(holder?.grants).toEqual(expect.arrayContaining([forRevoked, forGone]));
      expect([...(holder?.invitations.values() ?? [])]).toEqual([{ ...revoked, revokedAt: LATER }]);
    });

    it('takes a personal link for a sign-in of its own, until it is revoked', async () => {
      const tokenHash = newHash();
      const invitation = await invited(tokenHash);
      const reportTokenHash = newHash();
      await invitations.setReportToken(invitation.invitationId, reportTokenHash);
      expect(await store.holderOf(reportTokenHash, NOW)).toEqual(await store.holderOf(tokenHash, NOW));
      const { invitationId } = invitation;
      expect(await store.holderOf(tokenHash, MUCH_LATER)).toEqual({
        signInId: null,
        grants: [{ grantId: invitationId, kind: 'invitation', invitationId }],
        invitations: new Map([[invitationId, invitation]]),
      });
      await invitations.revoke(invitationId, NOW);
      expect(await store.holderOf(tokenHash, NOW)).toBeNull();
    });

    it('ends a sign-in with its grants, and no other', async () => {
      const [ended, kept] = [await created(), await created()];
      for (const { signInId } of [ended, kept])
        await store.addGrant(signInId, { kind: 'account', accountId: randomUUID() });
      await store.end(ended.signInId);
      expect(await store.holderOf(ended.tokenHash, NOW)).toBeNull();
      expect((await store.holderOf(kept.tokenHash, NOW))?.signInId).toBe(kept.signInId);
      expect(await grantsOf(kept)).toHaveLength(1);
      // A sign-in made anew under the same id finds none of the grants of the one that ended.
      await store.create(ended);
      expect(await grantsOf(ended)).toEqual([]);
    });

    it('adds grants of both kinds', async () => {
      const signIn = await created();
      const { signInId } = signIn;
      const accountId = randomUUID();
      const invitationId = randomUUID();
      const account = await store.addGrant(signInId, { kind: 'account', accountId });
      const invitation = await store.addGrant(signInId, { kind: 'invitation', invitationId });
      expect(account).toEqual({ grantId: expect.any(String), kind: 'account', accountId });
      expect(invitation).toEqual({ grantId: expect.any(String), kind: 'invitation', invitationId });
      const grants = await grantsOf(signIn);
      expect(grants).toHaveLength(2);
      expect(grants).toEqual(expect.arrayContaining([account, invitation]));
    });

    it('finds the grant that gives the same, also when many ask at once', async () => {
      const signIn = await created();
      const { signInId } = signIn;
      const accountId = randomUUID();
      const added = await Promise.all(
        Array.from({ length: 10 }, () => store.addGrant(signInId, { kind: 'account', accountId })),
      );
      expect(new Set(added.map(({ grantId }) => grantId)).size).toBe(1);
      expect(await grantsOf(signIn)).toEqual([added[0]]);
    });

    it('gives two sign-ins grants of their own', async () => {
      const [one, other] = [await created(), await created()];
      const accountId = randomUUID();
      const first = await store.addGrant(one.signInId, { kind: 'account', accountId });
      const second = await store.addGrant(other.signInId, { kind: 'account', accountId });
      expect(first.grantId).not.toBe(second.grantId);
    });
  });
}
