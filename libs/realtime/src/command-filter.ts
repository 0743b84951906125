import { Refusal } from '@app/application';
import type { WireError } from '@app/contract';
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { traceOf } from './trace-of.js';
import { toWireError } from './wire-error.js';

type Ack = (answer: WireError) => void;

/** Answers whatever was refused or went wrong to the one who asked; never with the message of an unknown error. */
@Catch()
export class CommandFilter implements ExceptionFilter {
  private readonly logger = new Logger('Realtime');

  catch(error: unknown, host: ArgumentsHost): void {
    const ack = host.getArgs<unknown[]>().find((argument): argument is Ack => typeof argument === 'function');
    if (error instanceof Refusal) {
      ack?.(toWireError(error));
      return;
    }
    this.logger.error(traceOf(error));
    ack?.(toWireError(new Refusal('unavailable')));
  }
}
