import { createHash } from 'node:crypto';
import { TokenBuckets, type Rate } from '@app/realtime';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { networkOf } from './network-of.js';
import { signInOf } from './signed-in.js';

const PER_MINUTE = 1 / 60;

const RATES = {
  /** All that one signed-in person asks. Never by network address: a ministry shares one. */
  person: { burst: 600, perSecond: 10 },
  /** All that strangers at one network address ask. Three thousand people who open their links together fit in. */
  strangers: { burst: 6_000, perSecond: 100 },
  /** Sign-in links mailed to one address. Counted whether there is an account or not, so that it tells nothing. */
  'link-mails': { burst: 3, perSecond: PER_MINUTE / 10 },
  /** Sign-in links asked by one person or at one network address, whoever they are for. */
  'link-askers': { burst: 100, perSecond: 10 * PER_MINUTE },
  /** Uses of one link. Each may make a sign-in, and a personal link may be used again. */
  'link-uses': { burst: 30, perSecond: 3 * PER_MINUTE },
} as const satisfies Record<string, Rate>;

export type RequestLimit = keyof typeof RATES;

/** What a request open to strangers says of whom it is about, read from its body; null when it says nothing valid. */
interface Claim {
  of: 'address' | 'link';
  read: (body: unknown) => string | null;
}

export const Claims = Reflector.createDecorator<Claim>();

const reflector = new Reflector();

function claimed(context: ExecutionContext, of: Claim['of']): string | null {
  const claim = reflector.get<Claim | undefined>(Claims, context.getHandler());
  return claim?.of === of ? claim.read(context.switchToHttp().getRequest<Request>().body) : null;
}

function personOf(context: ExecutionContext): string | null {
  const signedIn = signInOf(context);
  return signedIn && (signedIn.signInId ?? signedIn.grants[0]?.grantId ?? null);
}

const networkIn = (context: ExecutionContext): string =>
  networkOf(context.switchToHttp().getRequest<Request>().ip ?? '');

/** Towards whose limit a request counts; null when it counts towards none of the kind. */
const COUNTS_FOR: { readonly [Limit in RequestLimit]: (context: ExecutionContext) => string | null } = {
  person: personOf,
  strangers: (context) => (personOf(context) === null ? networkIn(context) : null),
  'link-mails': (context) => claimed(context, 'address'),
  'link-askers': (context) =>
    claimed(context, 'address') === null ? null : (personOf(context) ?? networkIn(context)),
  'link-uses': (context) => claimed(context, 'link'),
};

const LIMITS = Object.keys(RATES) as RequestLimit[];

/** Only the hash is kept: neither an address nor a token stays in memory for being counted. */
const keyOf = (limit: RequestLimit, countsFor: string): string =>
  createHash('sha256').update(`${limit} ${countsFor}`).digest('base64url');

/** Limits on what is asked by HTTP, over all that came to this process lately. Real use meets none of them. */
export class RequestLimits {
  private readonly buckets = new TokenBuckets();

  /** @returns the limit that a request meets and when it may come again; null when it meets none */
  meet(
    context: ExecutionContext,
    except: readonly RequestLimit[],
    nowMs: number,
  ): { limit: RequestLimit; waitMs: number } | null {
    for (const limit of LIMITS) {
      const countsFor = except.includes(limit) ? null : COUNTS_FOR[limit](context);
      const waitMs = countsFor === null ? 0 : this.buckets.take(keyOf(limit, countsFor), RATES[limit], nowMs);
      if (waitMs > 0) return { limit, waitMs };
    }
    return null;
  }
}
