import type { SessionId } from '@app/dialogue';
import { AccountStore, type Account, type OrganisedSession } from './account-store.js';
import { InvitationStore, type Invitation } from './invitation-store.js';
import {
  SignInStore,
  type Grant,
  type NewGrant,
  type SignedIn,
  type SignIn,
  type SignInLink,
  type UsedLink,
} from './sign-in-store.js';

export class InMemoryAccountStore extends AccountStore {
  private readonly accounts = new Map<string, Account>();
  private readonly organised: (OrganisedSession & { accountId: string })[] = [];

  override ensure(address: string, language: string): Promise<Account> {
    const known = this.byAddress(address);
    const account = known ?? { accountId: crypto.randomUUID(), address: address.toLowerCase(), language };
    this.accounts.set(account.accountId, account);
    return Promise.resolve(account);
  }

  override findByAddress(address: string): Promise<Account | null> {
    return Promise.resolve(this.byAddress(address) ?? null);
  }

  override find(accountId: string): Promise<Account | null> {
    return Promise.resolve(this.accounts.get(accountId) ?? null);
  }

  override organise(accountId: string, { sessionId, attendeeId }: OrganisedSession): Promise<void> {
    const known = this.organised.some(
      (organised) => organised.accountId === accountId && organised.sessionId === sessionId,
    );
    if (!known) this.organised.unshift({ accountId, sessionId, attendeeId });
    return Promise.resolve();
  }

  override organisedBy(accountId: string): Promise<OrganisedSession[]> {
    return Promise.resolve(
      this.organised
        .filter((organised) => organised.accountId === accountId)
        .map(({ sessionId, attendeeId }) => ({ sessionId, attendeeId })),
    );
  }

  private byAddress(address: string): Account | undefined {
    const wanted = address.toLowerCase();
    return [...this.accounts.values()].find((account) => account.address === wanted);
  }
}

export class InMemorySignInStore extends SignInStore {
  private readonly links = new Map<string, SignInLink & { spent: boolean }>();
  private readonly signIns = new Map<string, SignIn>();
  private readonly grants = new Map<string, Grant[]>();

  constructor(private readonly invitations: InvitationStore) {
    super();
  }

  override saveLink(link: SignInLink): Promise<void> {
    this.links.set(link.tokenHash, { ...link, spent: false });
    return Promise.resolve();
  }

  override useLink(tokenHash: string, now: Date): Promise<UsedLink> {
    const link = this.links.get(tokenHash);
    if (!link) return Promise.resolve({ outcome: 'unknown' });
    if (link.spent) return Promise.resolve({ outcome: 'spent' });
    if (link.expiresAt <= now) return Promise.resolve({ outcome: 'expired' });
    link.spent = true;
    return Promise.resolve({ outcome: 'used', accountId: link.accountId });
  }

  override create(signIn: SignIn): Promise<void> {
    this.signIns.set(signIn.signInId, signIn);
    return Promise.resolve();
  }

  override async holderOf(tokenHash: string, now: Date): Promise<SignedIn | null> {
    const signIn = [...this.signIns.values()].find((known) => known.tokenHash === tokenHash);
    if (signIn && signIn.expiresAt > now) return this.withInvitations(signIn.signInId);
    const linked = await this.invitations.findByToken(tokenHash);
    return linked && byPersonalLink(linked);
  }

  override addGrant(signInId: string, grant: NewGrant): Promise<Grant> {
    const grants = this.grants.get(signInId) ?? [];
    const same = grants.find((known) =>
      known.kind === 'account'
        ? grant.kind === 'account' && known.accountId === grant.accountId
        : grant.kind === 'invitation' && known.invitationId === grant.invitationId,
    );
    const added: Grant = same ?? { grantId: crypto.randomUUID(), ...grant };
    if (!same) this.grants.set(signInId, [...grants, added]);
    return Promise.resolve(added);
  }

  override end(signInId: string): Promise<void> {
    this.signIns.delete(signInId);
    this.grants.delete(signInId);
    return Promise.resolve();
  }

  /** Ends the grants by these invitations. */
  endGrantsBy(invitationIds: ReadonlySet<string>): void {
    for (const [signInId, grants] of this.grants)
      this.grants.set(
        signInId,
        grants.filter((grant) => grant.kind === 'account' || !invitationIds.has(grant.invitationId)),
      );
  }

  private async withInvitations(signInId: string): Promise<SignedIn> {
    const grants = [...(this.grants.get(signInId) ?? [])];
    const invitations = new Map<string, Invitation>();
    for (const grant of grants) {
      const found = grant.kind === 'invitation' ? await this.invitations.find(grant.invitationId) : null;
      if (found) invitations.set(found.invitationId, found);
    }
    return { signInId, grants, invitations };
  }
}

/** A personal link is its own sign-in, which gives the one thing. */
function byPersonalLink(invitation: Invitation): SignedIn {
  const { invitationId } = invitation;
  return {
    signInId: null,
    grants: [{ grantId: invitationId, kind: 'invitation', invitationId }],
    invitations: new Map([[invitationId, invitation]]),
  };
}

export class InMemoryInvitationStore extends InvitationStore {
  private readonly invitations = new Map<string, Invitation & { tokenHash: string | null }>();

  override add(invitations: readonly (Invitation & { tokenHash: string | null })[]): Promise<Invitation[]> {
    const stored = invitations.map((invitation) => {
      const { sessionId, address } = invitation;
      const known = [...this.invitations.values()].find(
        (earlier) => address !== null && earlier.sessionId === sessionId && earlier.address === address,
      );
      if (known && known.revokedAt === null) return withoutToken(known);
      if (known) this.invitations.delete(known.invitationId);
      this.invitations.set(invitation.invitationId, { ...invitation });
      return withoutToken(invitation);
    });
    return Promise.resolve(stored);
  }

  override ofSession(sessionId: SessionId): Promise<Invitation[]> {
    const found = [...this.invitations.values()].filter((invitation) => invitation.sessionId === sessionId);
    return Promise.resolve(found.map(withoutToken));
  }

  override find(invitationId: string): Promise<Invitation | null> {
    const found = this.invitations.get(invitationId);
    return Promise.resolve(found ? withoutToken(found) : null);
  }

  override findByToken(tokenHash: string): Promise<Invitation | null> {
    const found = [...this.invitations.values()].find((invitation) => invitation.tokenHash === tokenHash);
    return Promise.resolve(found && found.revokedAt === null ? withoutToken(found) : null);
  }

  override setToken(invitationId: string, tokenHash: string): Promise<void> {
    const found = this.invitations.get(invitationId);
    if (found) found.tokenHash = tokenHash;
    return Promise.resolve();
  }

  override revoke(invitationId: string, at: Date): Promise<void> {
    const found = this.invitations.get(invitationId);
    if (found) found.revokedAt ??= at;
    return Promise.resolve();
  }

  sessionIds(): SessionId[] {
    return [...new Set([...this.invitations.values()].map(({ sessionId }) => sessionId))];
  }

  /** @returns the ids of those that were there */
  removeAllOf(sessionId: SessionId): string[] {
    const found = [...this.invitations.values()].filter((invitation) => invitation.sessionId === sessionId);
    for (const { invitationId } of found) this.invitations.delete(invitationId);
    return found.map(({ invitationId }) => invitationId);
  }

  override async organisationNumbers(sessionId: SessionId): Promise<ReadonlyMap<string, number>> {
    const numbers = new Map<string, number>();
    for (const { organisation, organisationNumber } of await this.ofSession(sessionId))
      if (organisation !== null && organisationNumber !== null)
        numbers.set(organisation.toLowerCase(), organisationNumber);
    return numbers;
  }
}

const withoutToken = ({
  tokenHash: _tokenHash,
  ...invitation
}: Invitation & { tokenHash: string | null }): Invitation => invitation;
