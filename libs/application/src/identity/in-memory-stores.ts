import type { SessionId } from '@app/dialogue';
import { AccountStore, type Account, type OrganisedSession } from './account-store.js';
import { InMemoryNumbers } from './in-memory-numbers.js';
import { InvitationStore, type Invitation, type NumberedKind } from './invitation-store.js';
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

  override organisersOf(sessionId: SessionId): Promise<Account[]> {
    return Promise.resolve(
      this.organised
        .filter((organised) => organised.sessionId === sessionId)
        .flatMap(({ accountId }) => this.accounts.get(accountId) ?? [])
        .toReversed(),
    );
  }

  removeAllOf(sessionId: SessionId): void {
    const kept = this.organised.filter((organised) => organised.sessionId !== sessionId);
    this.organised.splice(0, Infinity, ...kept);
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
  private readonly numbers = new InMemoryNumbers();
  private readonly invitations = new Map<string, Invitation & { tokenHash: string | null }>();
  /** By invitation. */
  private readonly reportTokens = new Map<string, string>();

  override add(invitations: readonly (Invitation & { tokenHash: string | null })[]): Promise<Invitation[]> {
    const stored = invitations.map((invitation) => {
      const { sessionId, address } = invitation;
      const same = this.invitations.get(invitation.invitationId);
      if (same) return withoutToken(same);
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

  override ofAddress(address: string): Promise<Invitation[]> {
    const found = [...this.invitations.values()].filter((invitation) => invitation.address === address);
    const newestFirst = found.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
    return Promise.resolve(newestFirst.map(withoutToken));
  }

  override find(invitationId: string): Promise<Invitation | null> {
    const found = this.invitations.get(invitationId);
    return Promise.resolve(found ? withoutToken(found) : null);
  }

  override findByToken(tokenHash: string): Promise<Invitation | null> {
    const found = [...this.invitations.values()].find(
      (invitation) =>
        invitation.tokenHash === tokenHash || this.reportTokens.get(invitation.invitationId) === tokenHash,
    );
    return Promise.resolve(found && found.revokedAt === null ? withoutToken(found) : null);
  }

  override setToken(invitationId: string, tokenHash: string): Promise<void> {
    const found = this.invitations.get(invitationId);
    if (found) found.tokenHash = tokenHash;
    this.reportTokens.delete(invitationId);
    return Promise.resolve();
  }

  override setReportToken(invitationId: string, tokenHash: string): Promise<void> {
    this.reportTokens.set(invitationId, tokenHash);
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
    this.numbers.removeAllOf(sessionId);
    const found = [...this.invitations.values()].filter((invitation) => invitation.sessionId === sessionId);
    for (const { invitationId } of found) {
      this.invitations.delete(invitationId);
      this.reportTokens.delete(invitationId);
    }
    return found.map(({ invitationId }) => invitationId);
  }

  override numbersFor(
    sessionId: SessionId,
    kind: NumberedKind,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const numbers = names.map(
      (name) => [name.toLowerCase(), this.numbers.numberFor(sessionId, kind, name)] as const,
    );
    return Promise.resolve(new Map(numbers));
  }

  override namesOf(sessionId: SessionId, kind: NumberedKind): Promise<ReadonlyMap<number, string>> {
    return Promise.resolve(this.numbers.of(sessionId, kind));
  }
}

const withoutToken = ({
  tokenHash: _tokenHash,
  ...invitation
}: Invitation & { tokenHash: string | null }): Invitation => invitation;
