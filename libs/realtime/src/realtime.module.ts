import { Module } from '@nestjs/common';
import { FrameGuard } from './frame-guard.js';
import { Limits } from './limits.js';
import { LiveGateway } from './live.gateway.js';
import { Screens } from './screens.js';

/** Needs `Access` and `LiveSessions` from whoever imports it globally. */
@Module({ providers: [FrameGuard, Limits, LiveGateway, Screens], exports: [Limits, Screens] })
export class RealtimeModule {}
