import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Structured log, one JSON object a line. Nothing that a person wrote and nothing that identifies one goes in. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** Nest's own messages in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: string[]): void {
    this.logger.error({ context: rest.at(-1) }, String(message));
  }
}
