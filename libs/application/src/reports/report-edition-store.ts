import type { SessionId } from '@app/dialogue';

/** A frozen report: what it said, up to which fact, and the hash by which anyone can check it. */
export interface ReportEdition {
  sessionId: SessionId;
  /** 1, 2, … within the session. */
  edition: number;
  uptoSeq: number;
  composedAt: Date;
  /** SHA-256 (hex) of `model`. */
  hash: string;
  /** The report model as canonical JSON; null once a later edition had to replace what it says. */
  model: string | null;
}

/** Frozen reports. Port. */
export abstract class ReportEditionStore {
  /** Freezes a report as the next edition, unless there is one up to the same fact: then that one is given back. */
  abstract freeze(edition: Omit<ReportEdition, 'edition'>): Promise<ReportEdition>;
  /** Oldest first. */
  abstract ofSession(sessionId: SessionId): Promise<ReportEdition[]>;
  /** Takes away what editions before `uptoSeq` say, because something in them was redacted or hidden. */
  abstract emptyBefore(sessionId: SessionId, uptoSeq: number): Promise<void>;
}

export class InMemoryReportEditionStore extends ReportEditionStore {
  private editions: ReportEdition[] = [];

  override freeze(edition: Omit<ReportEdition, 'edition'>): Promise<ReportEdition> {
    const earlier = this.editions.filter(({ sessionId }) => sessionId === edition.sessionId);
    const same = earlier.find(({ uptoSeq }) => uptoSeq === edition.uptoSeq);
    if (same) return Promise.resolve(same);
    const frozen = { ...edition, edition: earlier.length + 1 };
    this.editions.push(frozen);
    return Promise.resolve(frozen);
  }

  override ofSession(sessionId: SessionId): Promise<ReportEdition[]> {
    return Promise.resolve(this.editions.filter((edition) => edition.sessionId === sessionId));
  }

  removeAllOf(gone: SessionId): void {
    this.editions = this.editions.filter(({ sessionId }) => sessionId !== gone);
  }

  override emptyBefore(sessionId: SessionId, uptoSeq: number): Promise<void> {
    for (const edition of this.editions)
      if (edition.sessionId === sessionId && edition.uptoSeq < uptoSeq) edition.model = null;
    return Promise.resolve();
  }
}
