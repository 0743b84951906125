import type { Environment } from '@app/contract';
import { RealtimeModule } from '@app/realtime';
import type { Embedder, StudyRoom } from '@app/application';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import type { DataSource } from 'typeorm';
import { BackgroundWork } from './background-work.js';
import { ConfigModule } from './config.js';
import { CommandsController } from './http/commands.controller.js';
import { HealthController } from './http/health.controller.js';
import { HouseStyleController } from './http/house-style.controller.js';
import { InvitationsController } from './http/invitations.controller.js';
import { LimitsMet } from './http/limits-met.js';
import { MetricsController } from './http/metrics.controller.js';
import { PagesController } from './http/pages.controller.js';
import { RehearsalsController } from './http/rehearsals.controller.js';
import { ReportMailsController } from './http/report-mails.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { RequestLimitGuard } from './http/request-limit.guard.js';
import { SecurityTextController } from './http/security-text.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { RecognitionGuard, SignedInGuard } from './http/signed-in.js';
import { SignInsController } from './http/sign-ins.controller.js';
import { WalkInController } from './http/walk-in.controller.js';
import { WalkInGuesses } from './http/walk-in-guesses.js';
import { WalkInsController } from './http/walk-ins.controller.js';
import { Metrics } from './metrics.js';

/** In this order: who asks, whether that is too often, whether it is for them. */
const FRONT_DOOR = [RecognitionGuard, RequestLimitGuard, SignedInGuard].map((guard) => ({
  provide: APP_GUARD,
  useClass: guard,
}));

@Module({})
export class AppModule {
  static with(
    environment: Environment,
    dataSource: DataSource,
    studyRoom: StudyRoom,
    embedder: Embedder,
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(environment, dataSource, studyRoom, embedder),
        RealtimeModule,
        TerminusModule,
      ],
      controllers: [
        CommandsController,
        HealthController,
        HouseStyleController,
        InvitationsController,
        MetricsController,
        PagesController,
        RehearsalsController,
        ReportMailsController,
        ReportsController,
        SecurityTextController,
        SessionsController,
        SignInsController,
        WalkInController,
        WalkInsController,
      ],
      providers: [BackgroundWork, LimitsMet, Metrics, WalkInGuesses, ...FRONT_DOOR],
    };
  }
}
