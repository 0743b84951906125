import { join } from 'node:path';
import {
  Access,
  AccountStore,
  Attendance,
  Bell,
  Dealing,
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
  NodeIdentity,
  PostOffice,
  PresenceStore,
  PseudonymLinkStore,
  ReportEditionStore,
  Reporting,
  ReportRenderer,
  Retention,
  ServerSettings,
  SignInStore,
  Studies,
  StudyRoom,
  Theming,
  Unlinking,
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
  PostgresReportEditionStore,
} from '@app/persistence';
import { DocumentRenderer } from '@app/rendering';
import { Logger, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.js';
import { StoreMetrics } from './store-metrics.js';
import { Work } from './work.js';

/** Every table there is, from the adapters that keep them. */
export const ALL_TABLES = [persistenceTables, identityTables];

const USE_CASES = [
  Access,
  Attendance,
  Dealing,
  Following,
  Jobs,
  LeaderTasks,
  Leading,
  LiveSessions,
  NodeIdentity,
  PostOffice,
  Reporting,
  Studies,
  Theming,
  Unlinking,
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
  static with(environment: Environment, dataSource: DataSource, studyRoom: StudyRoom): DynamicModule {
    const adapters: Provider[] = [
      { provide: DataSource, useValue: dataSource },
      { provide: ServerSettings, useValue: settingsFrom(environment) },
      { provide: Bell, useFactory: () => bellFor(environment) },
      { provide: LeaseStore, useValue: new PostgresLeaseStore(dataSource) },
      { provide: PresenceStore, useValue: new PostgresPresenceStore(dataSource) },
      { provide: StudyRoom, useValue: studyRoom },
      { provide: Journal, useValue: new PostgresJournal(poolOf(dataSource)) },
      { provide: AccountStore, useValue: new PostgresAccountStore(dataSource) },
      { provide: SignInStore, useValue: new PostgresSignInStore(dataSource) },
      { provide: InvitationStore, useValue: new PostgresInvitationStore(dataSource) },
      { provide: PseudonymLinkStore, useValue: new PostgresPseudonymLinkStore(dataSource) },
      { provide: Retention, useValue: retentionFrom(environment) },
      { provide: MailQueue, useValue: new PostgresMailQueue(dataSource) },
      { provide: MailSender, useValue: mailSenderFor(environment) },
      { provide: ReportEditionStore, useValue: new PostgresReportEditionStore(dataSource) },
      { provide: ReportRenderer, useValue: new DocumentRenderer() },
    ];
    return { module: WorkerModule, providers: [...adapters, ...USE_CASES, StoreMetrics, Metrics, Work] };
  }
}
