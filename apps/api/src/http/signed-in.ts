import { Access, Refusal, type SignedIn } from '@app/application';
import { tokenFrom } from '@app/realtime';
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ServerSettings } from '@app/application';

const PUBLIC = 'weerklank:public';

/** Open to everyone; without it a route is only for who is signed in. */
export const Public = () => SetMetadata(PUBLIC, true);

const signedIn = new WeakMap<Request, SignedIn>();

/** Who is signed in; null on a public route for a stranger. */
export const CurrentSignIn = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedIn | null =>
    signedIn.get(context.switchToHttp().getRequest<Request>()) ?? null,
);

const isChange = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Default deny: finds out who asks, and that a change asked with a cookie comes from one of our own pages. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly access: Access,
    private readonly reflector: Reflector,
    private readonly settings: ServerSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // A global guard is asked for socket messages too; a socket was let in, and each command is authorised, there.
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = tokenFrom(request.headers);
    const origin = request.headers.origin;
    if (
      isChange(request) &&
      request.headers.cookie !== undefined &&
      origin !== new URL(this.settings.publicUrl).origin
    )
      throw new Refusal('not-allowed');
    const found = token === null ? null : await this.access.resolve(token);
    if (found) signedIn.set(request, found);
    if (
      found ||
      this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
        context.getHandler(),
        context.getClass(),
      ])
    )
      return true;
    throw new Refusal('not-signed-in');
  }
}
