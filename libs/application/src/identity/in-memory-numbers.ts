import type { SessionId } from '@app/dialogue';
import { drawNumber } from './draw-number.js';
import type { NumberedKind } from './invitation-store.js';

/** What the sessions of a process that keeps nothing know by number. */
export class InMemoryNumbers {
  private readonly bySession = new Map<SessionId, Record<NumberedKind, Map<number, string>>>();

  of(sessionId: SessionId, kind: NumberedKind): Map<number, string> {
    const known = this.bySession.get(sessionId) ?? { organisation: new Map(), segment: new Map() };
    this.bySession.set(sessionId, known);
    return known[kind];
  }

  numberFor(sessionId: SessionId, kind: NumberedKind, name: string): number {
    const names = this.of(sessionId, kind);
    for (const [number, known] of names) if (known.toLowerCase() === name.toLowerCase()) return number;
    let drawn = drawNumber();
    while (names.has(drawn)) drawn = drawNumber();
    names.set(drawn, name);
    return drawn;
  }

  removeAllOf(sessionId: SessionId): void {
    this.bySession.delete(sessionId);
  }
}
