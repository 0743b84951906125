import { Module } from '@nestjs/common';
import { LiveGateway } from './live.gateway.js';
import { Screens } from './screens.js';

/** Needs `Access` and `LiveSessions` from whoever imports it globally. */
@Module({ providers: [LiveGateway, Screens], exports: [Screens] })
export class RealtimeModule {}
