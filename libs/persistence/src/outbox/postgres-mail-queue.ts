import { MailQueue, type MailKind, type MailStanding, type PendingMail } from '@app/application';
import { EntitySchema, IsNull, type DataSource } from 'typeorm';

interface MailRow {
  mailId: string;
  kind: MailKind;
  subjectId: string;
  attemptCount: number;
  dueAt: Date;
  sentAt: Date | null;
  lastError: string | null;
  createdAt: Date;
}

export const mailSchema = new EntitySchema<MailRow>({
  name: 'mail',
  columns: {
    mailId: { name: 'mail_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'mail_pkey' },
    kind: { type: 'text' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    attemptCount: { name: 'attempt_count', type: 'integer', default: 0 },
    dueAt: { name: 'due_at', type: 'timestamptz', default: () => 'now()' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
    lastError: { name: 'last_error', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [
    { name: 'mail_waiting_key', columns: ['kind', 'subjectId'], unique: true, where: 'sent_at is null' },
  ],
});

interface Claimed {
  mail_id: string;
  kind: MailKind;
  subject_id: string;
  attempt_count: number;
}

export class PostgresMailQueue extends MailQueue {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async add(mails: readonly { kind: MailKind; subjectId: string }[]): Promise<void> {
    await this.dataSource.query(
      `insert into mail (mail_id, kind, subject_id) select gen_random_uuid(), * from unnest($1::text[], $2::uuid[])
       on conflict do nothing`,
      [mails.map(({ kind }) => kind), mails.map(({ subjectId }) => subjectId)],
    );
  }

  /** The id follows from what the mail is about, so that the key of the table refuses a second one, sent or not. */
  override async addOnce(kind: MailKind, subjectIds: readonly string[], dueAt: Date): Promise<void> {
    await this.dataSource.query(
      `insert into mail (mail_id, kind, subject_id, due_at)
       select md5($1 || ' ' || subject_id)::uuid, $1, subject_id, $3 from unnest($2::uuid[]) as about (subject_id)
       on conflict do nothing`,
      [kind, subjectIds, dueAt],
    );
  }

  override async hasten(kind: MailKind, subjectIds: readonly string[], dueAt: Date): Promise<void> {
    await this.dataSource.query(
      `update mail set due_at = $3 where kind = $1 and subject_id = any($2::uuid[]) and attempt_count = 0`,
      [kind, subjectIds, dueAt],
    );
  }

  override async claim(count: number, now: Date, leaseMs: number): Promise<PendingMail[]> {
    const [rows] = await this.dataSource.query<[Claimed[], number]>(
      `update mail set due_at = $2, attempt_count = attempt_count + 1
       where mail_id in (select mail_id from mail where sent_at is null and due_at <= $3
         order by due_at limit $1 for update skip locked)
       returning mail_id, kind, subject_id, attempt_count`,
      [count, new Date(now.getTime() + leaseMs), now],
    );
    return rows.map(({ mail_id, kind, subject_id, attempt_count }) => ({
      mailId: mail_id,
      kind,
      subjectId: subject_id,
      attemptCount: attempt_count,
    }));
  }

  override async withdraw(kind: MailKind, subjectId: string): Promise<void> {
    await this.mails.delete({ kind, subjectId, sentAt: IsNull() });
  }

  override async markSent(mailId: string, at: Date): Promise<void> {
    await this.mails.update({ mailId }, { sentAt: at, lastError: null });
  }

  override async markFailed(mailId: string, error: string, retryAt: Date): Promise<void> {
    await this.mails.update({ mailId }, { lastError: error, dueAt: retryAt });
  }

  override async standingsOf(
    kind: MailKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, MailStanding>> {
    const rows = await this.dataSource.query<(MailStanding & { subjectId: string })[]>(
      `select distinct on (subject_id) subject_id as "subjectId", due_at as "dueAt", sent_at as "sentAt",
         attempt_count as "attemptCount"
       from mail where kind = $1 and subject_id = any($2::uuid[]) order by subject_id, created_at desc`,
      [kind, subjectIds],
    );
    return new Map(rows.map(({ subjectId, ...standing }) => [subjectId, standing]));
  }

  override async waitingCount(): Promise<number> {
    const [row] = await this.dataSource.query<{ waiting: number }[]>(
      'select count(*)::int as waiting from mail where sent_at is null',
    );
    return row?.waiting ?? 0;
  }

  private get mails() {
    return this.dataSource.getRepository(mailSchema);
  }
}
