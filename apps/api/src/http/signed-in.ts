import { Access, Refusal, ServerSettings, type SignedIn } from '@app/application';
import { LET_IN_TURNSTILE, tokenFrom, Turnstile } from '@app/realtime';
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';

const PUBLIC = 'weerklank:public';

/** Open to everyone; without it a route is only for who is signed in. */
export const Public = () => SetMetadata(PUBLIC, true);

const signedIn = new WeakMap<Request, SignedIn>();

/** Who asks; null for a stranger. */
export const signInOf = (context: ExecutionContext): SignedIn | null =>
  signedIn.get(context.switchToHttp().getRequest<Request>()) ?? null;

/** Who is signed in; null on a public route for a stranger. */
export const CurrentSignIn = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedIn | null => signInOf(context),
);

const isChange = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Finds out who asks, and that a change asked with a cookie comes from one of our own pages. */
@Injectable()
export class RecognitionGuard implements CanActivate {
  private readonly turnstile = new Turnstile(LET_IN_TURNSTILE);

  constructor(
    private readonly access: Access,
    private readonly settings: ServerSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // A global guard is asked for socket messages too; a socket was let in, and each command is authorised, there.
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const { origin, cookie } = request.headers;
    if (isChange(request) && cookie !== undefined && origin !== new URL(this.settings.publicUrl).origin)
      throw new Refusal('not-allowed');
    const token = tokenFrom(request.headers);
    const found = token === null ? null : await this.turnstile.pass(() => this.access.resolve(token));
    if (found) signedIn.set(request, found);
    return true;
  }
}

/** Default deny: what is not public is for who was recognised. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http' || signInOf(context) !== null) return true;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    throw new Refusal('not-signed-in');
  }
}
