import { Rehearsing, Wiping, type SignedIn } from '@app/application';
import { rehearsalRequest, type RehearsalRequest } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

/** Practising a prepared session with simulated people, and wiping that again. */
@ApiTags('rehearsals')
@Controller('api/v1')
export class RehearsalsController {
  constructor(
    private readonly rehearsing: Rehearsing,
    private readonly wiping: Wiping,
  ) {}

  /** Makes a rehearsal of a session: a copy without its people, led by who asks. */
  @Post('sessions/:sessionId/rehearsals')
  async begin(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) ofSessionId: SessionId,
    @Body({ schema: rehearsalRequest }) { people, speed }: RehearsalRequest,
  ) {
    const sessionId = await this.rehearsing.begin(signedIn, ofSessionId, { peopleCount: people, speed });
    return { sessionId };
  }

  /** One's own rehearsals of a session, newest first. */
  @Get('sessions/:sessionId/rehearsals')
  async list(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    return { rehearsals: await this.rehearsing.ofSession(signedIn, sessionId) };
  }

  /** The rehearsal that a session is, and of which session. */
  @Get('rehearsals/:sessionId')
  async read(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    const { ofSessionId, peopleCount, speed } = await this.rehearsing.find(signedIn, sessionId);
    return { sessionId, ofSessionId, peopleCount, speed };
  }

  /** Wipes a rehearsal wholly, at once. A session that is none is left alone. */
  @Delete('rehearsals/:sessionId')
  @HttpCode(204)
  async wipe(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ): Promise<void> {
    await this.rehearsing.find(signedIn, sessionId);
    await this.wiping.wipe(sessionId);
  }
}
