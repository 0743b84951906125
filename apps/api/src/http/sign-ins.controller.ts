import { Access, AccountStore, Inviting, MailQueue, ServerSettings, type SignedIn } from '@app/application';
import { signInLinkRequest, signInRequest, type SignInLinkRequest, type SignInRequest } from '@app/contract';
import { signInCookieName } from '@app/realtime';
import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Claims } from './request-limits.js';
import { setSignInCookie } from './sign-in-cookie.js';
import { CurrentSignIn, Public } from './signed-in.js';

/** Whom a request to mail a link is about. */
export const addressIn = (body: unknown): string | null =>
  signInLinkRequest.safeParse(body).data?.address ?? null;
const tokenIn = (body: unknown): string | null => signInRequest.safeParse(body).data?.token ?? null;

@ApiTags('sign-ins')
@Controller('api/v1')
export class SignInsController {
  constructor(
    private readonly access: Access,
    private readonly accounts: AccountStore,
    private readonly inviting: Inviting,
    private readonly mails: MailQueue,
    private readonly settings: ServerSettings,
  ) {}

  /** Mails a sign-in link of an account, and personal links anew; the answer is the same when there are none. */
  @Public()
  @Claims({ of: 'address', read: addressIn })
  @Post('sign-in-links')
  @HttpCode(202)
  async askLink(@Body({ schema: signInLinkRequest }) { address }: SignInLinkRequest): Promise<void> {
    const account = await this.accounts.findByAddress(address);
    if (account) await this.mails.add([{ kind: 'sign-in-link', subjectId: account.accountId }]);
    await this.inviting.mailAgain(address);
  }

  /** Exchanges the token of a link for a sign-in cookie, or for a bearer token. */
  @Public()
  @Claims({ of: 'link', read: tokenIn })
  @Post('sign-ins')
  @HttpCode(200)
  async signIn(
    @Body({ schema: signInRequest }) { token, as }: SignInRequest,
    @CurrentSignIn() current: SignedIn | null,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { grant, destination, made } = await this.access.redeem(token, as === 'cookie' ? current : null);
    if (!made) return { grant, destination };
    if (as === 'bearer') return { grant, destination, token: made.token, expiresAt: made.expiresAt };
    setSignInCookie(response, this.settings, made);
    return { grant, destination };
  }

  @Get('sign-ins/current')
  current(@CurrentSignIn() signedIn: SignedIn) {
    return { grants: signedIn.grants, destinations: this.access.destinationsOf(signedIn) };
  }

  @Delete('sign-ins/current')
  @HttpCode(204)
  async signOut(
    @CurrentSignIn() signedIn: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.access.signOut(signedIn);
    for (const secure of [true, false]) response.clearCookie(signInCookieName(secure), { path: '/', secure });
  }
}
