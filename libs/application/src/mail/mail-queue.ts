export type MailKind = 'sign-in-link' | 'invitation' | 'report';

/** A mail that is to be sent: to whom and about what, never the words, and no token before it leaves. */
export interface PendingMail {
  mailId: string;
  kind: MailKind;
  /** The account or the invitation that it is about; a report is mailed to who was invited. */
  subjectId: string;
  attemptCount: number;
}

/** How it stands with the newest mail about a subject. */
export interface MailStanding {
  /** Not before this moment. */
  dueAt: Date;
  /** Null while it waits. */
  sentAt: Date | null;
  /** How often it was tried; more than once while the mail server does not take it. */
  attemptCount: number;
}

/** Mails to be sent; a row stays until it was handed to the mail server. Port. */
export abstract class MailQueue {
  /** Adds mails; one that waits already for the same subject is not added twice. */
  abstract add(mails: readonly { kind: MailKind; subjectId: string }[]): Promise<void>;
  /** Adds mails that leave at that moment; of a kind that a subject gets once: one that was added before stays as it is. */
  abstract addOnce(kind: MailKind, subjectIds: readonly string[], dueAt: Date): Promise<void>;
  /** Lets what was not tried yet leave at that moment. */
  abstract hasten(kind: MailKind, subjectIds: readonly string[], dueAt: Date): Promise<void>;
  /** Takes mails that are due; another process gets others. They are due again after `leaseMs` unless marked. */
  abstract claim(count: number, now: Date, leaseMs: number): Promise<PendingMail[]>;
  /** Takes back what waits for a subject and was not handed over yet. */
  abstract withdraw(kind: MailKind, subjectId: string): Promise<void>;
  abstract markSent(mailId: string, at: Date): Promise<void>;
  abstract markFailed(mailId: string, error: string, retryAt: Date): Promise<void>;
  abstract waitingCount(): Promise<number>;
  /** The newest mail about each of these subjects that there is one about. */
  abstract standingsOf(
    kind: MailKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, MailStanding>>;
}

interface Row extends PendingMail {
  dueAt: Date;
  sentAt: Date | null;
}

const newRow = (kind: MailKind, subjectId: string, dueAt: Date): Row => ({
  mailId: crypto.randomUUID(),
  kind,
  subjectId,
  attemptCount: 0,
  dueAt,
  sentAt: null,
});

export class InMemoryMailQueue extends MailQueue {
  private readonly rows: Row[] = [];

  override add(mails: readonly { kind: MailKind; subjectId: string }[]): Promise<void> {
    for (const { kind, subjectId } of mails) {
      const waits = this.rows.some((row) => row.kind === kind && row.subjectId === subjectId && !row.sentAt);
      if (!waits) this.rows.push(newRow(kind, subjectId, new Date(0)));
    }
    return Promise.resolve();
  }

  override addOnce(kind: MailKind, subjectIds: readonly string[], dueAt: Date): Promise<void> {
    for (const subjectId of subjectIds)
      if (!this.rows.some((row) => row.kind === kind && row.subjectId === subjectId))
        this.rows.push(newRow(kind, subjectId, dueAt));
    return Promise.resolve();
  }

  override hasten(kind: MailKind, subjectIds: readonly string[], dueAt: Date): Promise<void> {
    for (const row of this.rows)
      if (row.kind === kind && subjectIds.includes(row.subjectId) && row.attemptCount === 0)
        row.dueAt = dueAt;
    return Promise.resolve();
  }

  override claim(count: number, now: Date, leaseMs: number): Promise<PendingMail[]> {
    const due = this.rows.filter((row) => row.sentAt === null && row.dueAt <= now).slice(0, count);
    for (const row of due) {
      row.dueAt = new Date(now.getTime() + leaseMs);
      row.attemptCount += 1;
    }
    return Promise.resolve(
      due.map(({ mailId, kind, subjectId, attemptCount }) => ({ mailId, kind, subjectId, attemptCount })),
    );
  }

  override withdraw(kind: MailKind, subjectId: string): Promise<void> {
    for (const [index, row] of [...this.rows.entries()].toReversed())
      if (row.kind === kind && row.subjectId === subjectId && row.sentAt === null) this.rows.splice(index, 1);
    return Promise.resolve();
  }

  override markSent(mailId: string, at: Date): Promise<void> {
    for (const row of this.rows) if (row.mailId === mailId) row.sentAt = at;
    return Promise.resolve();
  }

  override markFailed(mailId: string, _error: string, retryAt: Date): Promise<void> {
    for (const row of this.rows) if (row.mailId === mailId) row.dueAt = retryAt;
    return Promise.resolve();
  }

  override standingsOf(
    kind: MailKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, MailStanding>> {
    const standings = new Map<string, MailStanding>();
    for (const row of this.rows)
      if (row.kind === kind && subjectIds.includes(row.subjectId))
        standings.set(row.subjectId, {
          dueAt: row.dueAt,
          sentAt: row.sentAt,
          attemptCount: row.attemptCount,
        });
    return Promise.resolve(standings);
  }

  override waitingCount(): Promise<number> {
    return Promise.resolve(this.rows.filter(({ sentAt }) => sentAt === null).length);
  }
}
