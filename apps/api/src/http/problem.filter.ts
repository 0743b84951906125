import { Refusal } from '@app/application';
import { traceOf } from '@app/realtime';
import { LANGUAGES } from '@app/texts';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from './problem.js';

const asRefusal = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error;
  if (!(error instanceof HttpException)) return null;
  const status = error.getStatus();
  if (status === 404) return new Refusal('not-found');
  if (status === 413) return new Refusal('too-large');
  return status < 500 ? new Refusal('invalid-command') : new Refusal('unavailable');
};

/** Errors of body-parser carry a status and are no HttpException. */
const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;

/** Answers every error as problem+json in the reader's language; unknown ones are logged and not described. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    const status = statusOf(error);
    let refusal = asRefusal(error);
    if (!refusal && status !== null && status < 500)
      refusal = new Refusal(status === 413 ? 'too-large' : 'invalid-command', 'body');
    if (!refusal) this.logger.error(traceOf(error));
    const language = request.acceptsLanguages([...LANGUAGES]) || 'nl';
    const answered = refusal ?? new Refusal('unavailable');
    const problem = problemOf(answered, language);
    if (answered.retryAfterMs !== undefined)
      response.set('Retry-After', String(Math.ceil(answered.retryAfterMs / 1_000)));
    response.status(problem.status).type('application/problem+json').set('Content-Language', language);
    response.send(JSON.stringify(problem));
  }
}
