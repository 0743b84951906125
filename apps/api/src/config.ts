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
  Inviting,
  Jobs,
  Journal,
  LeaderTasks,
  Leading,
  LeaseStore,
  LiveSessions,
  MailQueue,
  MailSender,
  NodeIdentity,
  Organising,
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
import { Global, Logger, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnvironmentSettings } from './settings.js';

/** Every table there is, from the adapters that keep them. */
export const ALL_TABLES = [persistenceTables, identityTables];

const useCases = [
  Access,
  Attendance,
  Dealing,
  Following,
  Inviting,
  Jobs,
  LeaderTasks,
  Leading,
  LiveSessions,
  NodeIdentity,
  Organising,
  PostOffice,
  Reporting,
  Studies,
  Theming,
  Unlinking,
];

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
      : logger.warn('Redis is away: nodes look every second'),
  );
  bell.open();
  return bell;
}

/** The one place where a port meets its adapter. */
@Global()
@Module({})
export class ConfigModule {
  static with(environment: Environment, dataSource: DataSource, studyRoom: StudyRoom): DynamicModule {
    const adapters: Provider[] = [
      { provide: DataSource, useValue: dataSource },
      { provide: ServerSettings, useValue: new EnvironmentSettings(environment) },
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
    const providers = [...adapters, ...useCases];
    return { module: ConfigModule, providers, exports: providers };
  }
}
