import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Public } from './signed-in.js';

const PING_TIMEOUT_MS = 2_000;

/** For whoever runs the server: does the process live, and can it do its work. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly dataSource: DataSource,
  ) {}

  @Public()
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Public()
  @Get('ready')
  @HealthCheck()
  ready() {
    const ping = { connection: this.dataSource, timeout: PING_TIMEOUT_MS };
    return this.health.check([() => this.database.pingCheck('database', ping)]);
  }
}
