import { Access, AccountStore, MailQueue, ServerSettings, type SignedIn } from '@app/application';
import { signInLinkRequest, signInRequest, type SignInLinkRequest, type SignInRequest } from '@app/contract';
import { signInCookieName } from '@app/realtime';
import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentSignIn, Public } from './signed-in.js';

@ApiTags('sign-ins')
@Controller('api/v1')
export class SignInsController {
  constructor(
    private readonly access: Access,
    private readonly accounts: AccountStore,
    private readonly mails: MailQueue,
    private readonly settings: ServerSettings,
  ) {}

  /** Mails a sign-in link when there is an account; the answer is the same when there is none. */
  @Public()
  @Post('sign-in-links')
  @HttpCode(202)
  async askLink(@Body({ schema: signInLinkRequest }) { address }: SignInLinkRequest): Promise<void> {
    const account = await this.accounts.findByAddress(address);
    if (account) await this.mails.add([{ kind: 'sign-in-link', subjectId: account.accountId }]);
  }

  /** Exchanges the token of a link for a sign-in cookie, or for a bearer token. */
  @Public()
  @Post('sign-ins')
  @HttpCode(200)
  async signIn(
    @Body({ schema: signInRequest }) { token, as }: SignInRequest,
    @CurrentSignIn() current: SignedIn | null,
    @Res({ passthrough: true }) response: Response,
  ) {
    const redeemed = await this.access.redeem(token, as === 'cookie' ? current : null);
    const grant = 'token' in redeemed ? redeemed.grant : redeemed;
    const [destination] = await this.access.destinationsOf([grant]);
    if (!('token' in redeemed)) return { grant, destination };
    if (as === 'bearer') return { grant, destination, token: redeemed.token, expiresAt: redeemed.expiresAt };
    const secure = this.settings.publicUrl.startsWith('https:');
    response.cookie(signInCookieName(secure), redeemed.token, {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      expires: redeemed.expiresAt,
    });
    return { grant, destination };
  }

  @Get('sign-ins/current')
  async current(@CurrentSignIn() { grants }: SignedIn) {
    return { grants, destinations: await this.access.destinationsOf(grants) };
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
