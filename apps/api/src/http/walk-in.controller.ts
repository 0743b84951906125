import { Access, Inviting, Refusal, ServerSettings, WalkingIn, type SignedIn } from '@app/application';
import { signInLinkRequest, walkInRequest, type SignInLinkRequest, type WalkInRequest } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Claims } from './request-limits.js';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';
import { addressIn } from './sign-ins.controller.js';

/** Helping people in during the session, by who leads it. */
@ApiTags('walk-ins')
@Controller('api/v1/sessions/:sessionId')
export class WalkInController {
  constructor(
    private readonly access: Access,
    private readonly walkingIn: WalkingIn,
    private readonly inviting: Inviting,
    private readonly settings: ServerSettings,
  ) {}

  /** Whether people may walk in, and how many did; null when they may not. */
  @Get('walk-in')
  async read(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    await this.mustLead(signedIn, sessionId);
    return { walkIn: await this.walkingIn.ofSession(sessionId) };
  }

  /** Lets people walk in; asked again, it renews: codes and QRs that were shown no longer work. */
  @Post('walk-in')
  @HttpCode(200)
  async open(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body({ schema: walkInRequest }) { mostCount }: WalkInRequest,
  ) {
    await this.mustLead(signedIn, sessionId);
    return { walkIn: await this.walkingIn.open(sessionId, mostCount) };
  }

  /** Lets nobody walk in any more; who did stays in. */
  @Delete('walk-in')
  @HttpCode(204)
  async close(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ): Promise<void> {
    await this.mustLead(signedIn, sessionId);
    await this.walkingIn.close(sessionId);
  }

  /** A code and a link to show, told this once: only their hashes are kept. Those shown before go on working. */
  @Post('walk-in/keys')
  async show(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    await this.mustLead(signedIn, sessionId);
    const { openingId, code, token } = await this.walkingIn.show(sessionId);
    const address = `${this.settings.publicUrl}/join`;
    return { openingId, code, address, link: `${address}#token=${token}` };
  }

  /** Mails an invited person their link anew. The answer does not tell whether the address was invited. */
  @Claims({ of: 'address', read: addressIn })
  @Post('link-mails')
  @HttpCode(202)
  async mailLink(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body({ schema: signInLinkRequest }) { address }: SignInLinkRequest,
  ): Promise<void> {
    await this.mustLead(signedIn, sessionId);
    await this.inviting.mailAgain(address, sessionId);
  }

  private async mustLead(signedIn: SignedIn, sessionId: SessionId): Promise<void> {
    const { role } = await this.access.toSession(signedIn, sessionId);
    if (role !== 'organiser' && role !== 'moderator') throw new Refusal('not-allowed');
  }
}
