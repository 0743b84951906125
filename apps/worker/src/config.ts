import { join } from 'node:path';
import {
  Access,
  AccountStore,
  Attendance,
  Autopilot,
  Bell,
  Composing,
  Dealing,
  Embedder,
  Embedding,
  Following,
  InMemoryBell,
  InvitationStore,
  Jobs,
  Journal,
  LeaderTasks,
  Leading,
  LeaseStore,
  LiveSessions,
  MailQueue,
  MailSender,
  Merging,
  NodeIdentity,
  PostOffice,
  PresenceStore,
  PseudonymLinkStore,
  RehearsalStore,
  ReportEditionStore,
  Reporting,
  ReportMailing,
  ReportRenderer,
  Retention,
  ServerSettings,
  SessionEraser,
  Shortlisting,
  SignInStore,
  Simulating,
  Studies,
  StudyRoom,
  Theming,
  Unlinking,
  Wiping,
} from '@app/application';
import { RedisBell } from '@app/bell';
import type { Environment } from '@app/contract';
import {
  identityTables,
  PostgresAccountStore,
  PostgresInvitationStore,
  PostgresPseudonymLinkStore,
  PostgresSignInStore,
} from '@app/identity';
import { FolderMailSender, SmtpMailSender } from '@app/mail';
import {
  persistenceTables,
  poolOf,
  PostgresJournal,
  PostgresLeaseStore,
  PostgresMailQueue,
  PostgresPresenceStore,
  PostgresRehearsalStore,
  PostgresReportEditionStore,
  PostgresSessionEraser,
} from '@app/persistence';
import { DocumentRenderer } from '@app/rendering';
import { Logger, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.js';
import { Work } from './work.js';

/** Every table there is, from the adapters that keep them. */
export const ALL_TABLES = [persistenceTables, identityTables];

const USE_CASES = [
  Access,
  Attendance,
  Autopilot,
  Composing,
  Dealing,
  Embedding,
  Following,
  Jobs,
  LeaderTasks,
  Leading,
  LiveSessions,
  Merging,
  NodeIdentity,
  PostOffice,
  Reporting,
  ReportMailing,
  Shortlisting,
  Simulating,
  Studies,
  Theming,
  Unlinking,
  Wiping,
];

const settingsFrom = ({
  PUBLIC_URL,
  PORT,
  SECURITY_CONTACT,
  WEERKLANK_MODE,
}: Environment): ServerSettings => ({
  publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
  securityContact: SECURITY_CONTACT ?? null,
  allowsRehearsals: WEERKLANK_MODE === 'rehearsal',
  jobs: 'here',
});

const DAY_MS = 86_400_000;

const retentionFrom = ({ WEERKLANK_UNLINK_AFTER_DAYS }: Environment): Retention => ({
  linkMs: WEERKLANK_UNLINK_AFTER_DAYS * DAY_MS,
});

const mailSenderFor = ({ SMTP_URL, MAIL_FROM, WEERKLANK_DATA_DIR }: Environment): MailSender =>
  SMTP_URL
    ? new SmtpMailSender(SMTP_URL, MAIL_FROM)
    : new FolderMailSender(join(WEERKLANK_DATA_DIR, 'outbox'), MAIL_FROM);

function bellFor({ REDIS_URL }: Environment): Bell {
  if (!REDIS_URL) return new InMemoryBell();
  const logger = new Logger('Bell');
  const bell = new RedisBell(REDIS_URL, (state) =>
    state === 'ringing'
      ? logger.log('Redis carries the bell')
      : logger.warn('Redis is away: the worker looks every second'),
  );
  bell.open();
  return bell;
}

/** Where a port meets its adapter, as far as the jobs need them. */
@Module({})
export class WorkerModule {
  static with(
    environment: Environment,
    dataSource: DataSource,
    studyRoom: StudyRoom,
    embedder: Embedder,
  ): DynamicModule {
    const adapters: Provider[] = [
      { provide: DataSource, useValue: dataSource },
      { provide: ServerSettings, useValue: settingsFrom(environment) },
      { provide: Bell, useFactory: () => bellFor(environment) },
      { provide: LeaseStore, useValue: new PostgresLeaseStore(dataSource) },
      { provide: PresenceStore, useValue: new PostgresPresenceStore(dataSource) },
      { provide: StudyRoom, useValue: studyRoom },
      { provide: Embedder, useValue: embedder },
      { provide: Journal, useValue: new PostgresJournal(poolOf(dataSource)) },
      { provide: AccountStore, useValue: new PostgresAccountStore(dataSource) },
      { provide: SignInStore, useValue: new PostgresSignInStore(dataSource) },
      { provide: InvitationStore, useValue: new PostgresInvitationStore(dataSource) },
      { provide: PseudonymLinkStore, useValue: new PostgresPseudonymLinkStore(dataSource) },
      { provide: Retention, useValue: retentionFrom(environment) },
      { provide: MailQueue, useValue: new PostgresMailQueue(dataSource) },
      { provide: MailSender, useValue: mailSenderFor(environment) },
      { provide: RehearsalStore, useValue: new PostgresRehearsalStore(dataSource) },
      { provide: SessionEraser, useValue: new PostgresSessionEraser(dataSource) },
      { provide: ReportEditionStore, useValue: new PostgresReportEditionStore(dataSource) },
      { provide: ReportRenderer, useValue: new DocumentRenderer() },
    ];
    return { module: WorkerModule, providers: [...adapters, ...USE_CASES, Metrics, Work] };
  }
}
