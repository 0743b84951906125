import { Refusal, ServerSettings } from '@app/application';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { LimitsMet } from './limits-met.js';
import { RequestLimits, type RequestLimit } from './request-limits.js';

/** A rehearsal server has no ceilings: a replay or a bench asks in seconds what people ask in an afternoon. */
const LIFTED_IN_REHEARSALS: readonly RequestLimit[] = ['person', 'strangers'];

/** Refuses who asks too much, before anything is done for it. */
@Injectable()
export class RequestLimitGuard implements CanActivate {
  private readonly limits = new RequestLimits();

  constructor(
    private readonly settings: ServerSettings,
    private readonly met: LimitsMet,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    // Socket messages have limits of their own.
    if (context.getType() !== 'http') return true;
    const except = this.settings.allowsRehearsals ? LIFTED_IN_REHEARSALS : [];
    const met = this.limits.meet(context, except, Date.now());
    if (!met) return true;
    this.met.count(met.limit);
    throw new Refusal('too-many-requests', undefined, undefined, met.waitMs);
  }
}
