import type { SessionId } from '@app/dialogue';
import { RehearsalStore, type Rehearsal } from './rehearsal-store.js';

export class InMemoryRehearsalStore extends RehearsalStore {
  private readonly rehearsals = new Map<SessionId, Rehearsal>();
  private readonly erasedAt = new Map<SessionId, Date>();

  override add(rehearsal: Rehearsal, most: number): Promise<boolean> {
    const isFree = this.of(rehearsal.createdBy).length < most;
    if (isFree) this.rehearsals.set(rehearsal.sessionId, rehearsal);
    return Promise.resolve(isFree);
  }

  override find(sessionId: SessionId): Promise<Rehearsal | null> {
    return Promise.resolve(this.rehearsals.get(sessionId) ?? null);
  }

  override createdBy(createdBy: string): Promise<Rehearsal[]> {
    const found = this.of(createdBy);
    return Promise.resolve(found.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime()));
  }

  override createdUntil(at: Date): Promise<SessionId[]> {
    const found = [...this.rehearsals.values()].filter(({ createdAt }) => createdAt <= at);
    return Promise.resolve(found.map(({ sessionId }) => sessionId));
  }

  override erasedUntil(at: Date): Promise<SessionId[]> {
    return Promise.resolve([...this.erasedAt].filter(([, erasedAt]) => erasedAt <= at).map(([id]) => id));
  }

  /** @returns false for what never was a rehearsal */
  markErased(sessionId: SessionId, at: Date): boolean {
    if (this.rehearsals.delete(sessionId)) this.erasedAt.set(sessionId, at);
    return this.erasedAt.has(sessionId);
  }

  forget(sessionId: SessionId): void {
    this.erasedAt.delete(sessionId);
  }

  private of(createdBy: string): Rehearsal[] {
    return [...this.rehearsals.values()].filter((rehearsal) => rehearsal.createdBy === createdBy);
  }
}
