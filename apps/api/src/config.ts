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
  HouseStyleStore,
  HouseStyling,
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
  Merging,
  NodeIdentity,
  Organising,
  PostOffice,
  PresenceStore,
  PseudonymLinkStore,
  Recalling,
  RehearsalStore,
  Rehearsing,
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
  WalkingIn,
  WalkInStore,
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
  PostgresWalkInStore,
} from '@app/identity';
import { FolderMailSender, SmtpMailSender } from '@app/mail';
import {
  persistenceTables,
  poolOf,
  PostgresHouseStyleStore,
  PostgresJournal,
  PostgresLeaseStore,
  PostgresMailQueue,
  PostgresPresenceStore,
  PostgresRehearsalStore,
  PostgresReportEditionStore,
  PostgresSessionEraser,
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
  Autopilot,
  Composing,
  Dealing,
  Embedding,
  Following,
  HouseStyling,
  Inviting,
  Jobs,
  LeaderTasks,
  Leading,
  LiveSessions,
  Merging,
  NodeIdentity,
  Organising,
  PostOffice,
  Recalling,
  Rehearsing,
  Reporting,
  ReportMailing,
  Shortlisting,
  Simulating,
  Studies,
  Theming,
  Unlinking,
  WalkingIn,
  Wiping,
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
  static with(
    environment: Environment,
    dataSource: DataSource,
    studyRoom: StudyRoom,
    embedder: Embedder,
  ): DynamicModule {
    const adapters: Provider[] = [
      { provide: DataSource, useValue: dataSource },
      { provide: ServerSettings, useValue: new EnvironmentSettings(environment) },
      { provide: Bell, useFactory: () => bellFor(environment) },
      { provide: LeaseStore, useValue: new PostgresLeaseStore(dataSource) },
      { provide: PresenceStore, useValue: new PostgresPresenceStore(dataSource) },
      { provide: StudyRoom, useValue: studyRoom },
      { provide: Embedder, useValue: embedder },
      { provide: Journal, useValue: new PostgresJournal(poolOf(dataSource)) },
      { provide: AccountStore, useValue: new PostgresAccountStore(dataSource) },
      { provide: SignInStore, useValue: new PostgresSignInStore(dataSource) },
      { provide: InvitationStore, useValue: new PostgresInvitationStore(dataSource) },
      { provide: WalkInStore, useValue: new PostgresWalkInStore(dataSource) },
      { provide: PseudonymLinkStore, useValue: new PostgresPseudonymLinkStore(dataSource) },
      { provide: Retention, useValue: retentionFrom(environment) },
      { provide: HouseStyleStore, useValue: new PostgresHouseStyleStore(dataSource) },
      { provide: MailQueue, useValue: new PostgresMailQueue(dataSource) },
      { provide: MailSender, useValue: mailSenderFor(environment) },
      { provide: RehearsalStore, useValue: new PostgresRehearsalStore(dataSource) },
      { provide: SessionEraser, useValue: new PostgresSessionEraser(dataSource) },
      { provide: ReportEditionStore, useValue: new PostgresReportEditionStore(dataSource) },
      { provide: ReportRenderer, useValue: new DocumentRenderer() },
    ];
    const providers = [...adapters, ...useCases];
    return { module: ConfigModule, providers, exports: providers };
  }
}
