import { randomUUID } from 'node:crypto';
import type { SignIn, SignInStore } from '@app/application';

const NOW = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T13:00:00Z');
const MUCH_LATER = new Date('2026-11-22T13:00:00Z');

const newHash = (): string => `hash-${randomUUID()}`;

/** What every sign-in store promises; run by the in-memory twin and by PostgreSQL alike. */
export function signInStoreContract(name: string, storeOf: () => SignInStore): void {
  describe(`SignInStore: ${name}`, () => {
    let store: SignInStore;

    beforeEach(() => {
      store = storeOf();
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

    it('finds a sign-in until it expires', async () => {
      const signIn = await created();
      expect(await store.find(signIn.tokenHash, NOW)).toEqual(signIn);
      expect(await store.find(signIn.tokenHash, LATER)).toBeNull();
      expect(await store.find(newHash(), NOW)).toBeNull();
    });

    it('ends a sign-in with its grants, and no other', async () => {
      const [ended, kept] = [await created(), await created()];
      for (const { signInId } of [ended, kept])
        await store.addGrant(signInId, { kind: 'account', accountId: randomUUID() });
      await store.end(ended.signInId);
      expect(await store.find(ended.tokenHash, NOW)).toBeNull();
      expect(await store.grantsOf(ended.signInId)).toEqual([]);
      expect(await store.find(kept.tokenHash, NOW)).toEqual(kept);
      expect(await store.grantsOf(kept.signInId)).toHaveLength(1);
    });

    it('adds grants of both kinds', async () => {
      const { signInId } = await created();
      const accountId = randomUUID();
      const invitationId = randomUUID();
      const account = await store.addGrant(signInId, { kind: 'account', accountId });
      const invitation = await store.addGrant(signInId, { kind: 'invitation', invitationId });
      expect(account).toEqual({ grantId: expect.any(String), kind: 'account', accountId });
      expect(invitation).toEqual({ grantId: expect.any(String), kind: 'invitation', invitationId });
      const grants = await store.grantsOf(signInId);
      expect(grants).toHaveLength(2);
      expect(grants).toEqual(expect.arrayContaining([account, invitation]));
    });

    it('finds the grant that gives the same, also when many ask at once', async () => {
      const { signInId } = await created();
      const accountId = randomUUID();
      const added = await Promise.all(
        Array.from({ length: 10 }, () => store.addGrant(signInId, { kind: 'account', accountId })),
      );
      expect(new Set(added.map(({ grantId }) => grantId)).size).toBe(1);
      expect(await store.grantsOf(signInId)).toEqual([added[0]]);
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
