import type { SessionId } from '@app/dialogue';
import { WalkInStore, type WalkIn, type WalkInKeys, type WalkInOpening } from './walk-in-store.js';

interface KeptKeys extends WalkInKeys {
  openingId: string;
  createdAt: Date;
}

export class InMemoryWalkInStore extends WalkInStore {
  private readonly walkIns = new Map<SessionId, WalkIn>();
  private keys: KeptKeys[] = [];

  override open(opening: WalkInOpening): Promise<void> {
    const before = this.walkIns.get(opening.sessionId);
    if (before) this.dropKeys(before);
    const admittedCount = before?.admittedCount ?? 0;
    this.walkIns.set(opening.sessionId, { ...opening, closedAt: null, admittedCount });
    return Promise.resolve();
  }

  override close(sessionId: SessionId, at: Date): Promise<void> {
    const walkIn = this.walkIns.get(sessionId);
    if (walkIn) {
      this.dropKeys(walkIn);
      walkIn.closedAt ??= at;
    }
    return Promise.resolve();
  }

  removeAllOf(sessionId: SessionId): void {
    const walkIn = this.walkIns.get(sessionId);
    if (walkIn) this.dropKeys(walkIn);
    this.walkIns.delete(sessionId);
  }

  override ofSession(sessionId: SessionId): Promise<WalkIn | null> {
    const walkIn = this.walkIns.get(sessionId);
    return Promise.resolve(walkIn ? { ...walkIn } : null);
  }

  override addKeys(openingId: string, keys: WalkInKeys, at: Date, keepCount: number): Promise<boolean> {
    if (!this.openBy(openingId)) return Promise.resolve(false);
    this.keys.push({ ...keys, openingId, createdAt: at });
    const ofOpening = this.keys
      .filter((kept) => kept.openingId === openingId)
      .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
    const tooOld = new Set(ofOpening.slice(keepCount));
    this.keys = this.keys.filter((kept) => !tooOld.has(kept));
    return Promise.resolve(true);
  }

  override findBy({ tokenHash, codeHash }: Partial<WalkInKeys>): Promise<WalkIn | null> {
    const found = this.keys.find((kept) =>
      tokenHash === undefined ? kept.codeHash === codeHash : kept.tokenHash === tokenHash,
    );
    const walkIn = found && this.openBy(found.openingId);
    return Promise.resolve(walkIn ? { ...walkIn } : null);
  }

  override takePlace(openingId: string): Promise<boolean> {
    const walkIn = this.openBy(openingId);
    if (!walkIn || walkIn.admittedCount >= walkIn.mostCount) return Promise.resolve(false);
    walkIn.admittedCount += 1;
    return Promise.resolve(true);
  }

  override returnPlace(sessionId: SessionId): Promise<void> {
    const walkIn = this.walkIns.get(sessionId);
    if (walkIn && walkIn.admittedCount > 0) walkIn.admittedCount -= 1;
    return Promise.resolve();
  }

  private openBy(openingId: string): WalkIn | undefined {
    return [...this.walkIns.values()].find((one) => one.openingId === openingId && one.closedAt === null);
  }

  private dropKeys({ openingId }: WalkIn): void {
    this.keys = this.keys.filter((kept) => kept.openingId !== openingId);
  }
}
