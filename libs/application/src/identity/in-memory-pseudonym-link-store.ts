import type { SessionId } from '@app/dialogue';
import type { MailQueue } from '../mail/mail-queue.js';
import type { InMemoryInvitationStore, InMemorySignInStore } from './in-memory-stores.js';
import { InMemoryWalkInStore } from './in-memory-walk-in-store.js';
import { PseudonymLinkStore, type Erasure } from './pseudonym-link-store.js';

export class InMemoryPseudonymLinkStore extends PseudonymLinkStore {
  private readonly closedAt = new Map<SessionId, Date>();
  private readonly erasures = new Map<SessionId, Erasure>();

  constructor(
    private readonly invitations: InMemoryInvitationStore,
    private readonly signIns: InMemorySignInStore,
    private readonly mails: MailQueue,
    private readonly walkIns = new InMemoryWalkInStore(),
  ) {
    super();
  }

  override noteClosed(sessionId: SessionId, closedAt: Date): Promise<void> {
    if (!this.closedAt.has(sessionId)) this.closedAt.set(sessionId, closedAt);
    return Promise.resolve();
  }

  override notNotedClosed(): Promise<SessionId[]> {
    return Promise.resolve(this.invitations.sessionIds().filter((id) => !this.closedAt.has(id)));
  }

  override linkedAndClosedBy(at: Date): Promise<SessionId[]> {
    const isDue = (id: SessionId) => (this.closedAt.get(id) ?? Infinity) <= at;
    return Promise.resolve(this.invitations.sessionIds().filter(isDue));
  }

  override async erase(sessionId: SessionId, at: Date): Promise<number> {
    const erased = this.invitations.removeAllOf(sessionId);
    await this.walkIns.close(sessionId, at);
    this.signIns.endGrantsBy(new Set(erased));
    if (erased.length > 0) {
      const earlierCount = this.erasures.get(sessionId)?.invitationCount ?? 0;
      this.erasures.set(sessionId, { invitationCount: earlierCount + erased.length, erasedAt: at });
    }
    for (const invitationId of erased)
      for (const kind of ['invitation', 'report'] as const) await this.mails.withdraw(kind, invitationId);
    return erased.length;
  }

  override erasureOf(sessionId: SessionId): Promise<Erasure | null> {
    return Promise.resolve(this.erasures.get(sessionId) ?? null);
  }
}
