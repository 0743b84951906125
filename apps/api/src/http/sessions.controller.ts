import { Access, AccountStore, LiveSessions, Organising, type SignedIn } from '@app/application';
import { sessionRequest, type SessionRequest } from '@app/contract';
import { viewerKindOf, viewOf, type SessionId } from '@app/dialogue';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly access: Access,
    private readonly organising: Organising,
    private readonly accounts: AccountStore,
    private readonly sessions: LiveSessions,
  ) {}

  /** Makes a session; who makes it organises it. */
  @Post()
  create(@CurrentSignIn() signedIn: SignedIn, @Body({ schema: sessionRequest }) plan: SessionRequest) {
    return this.organising.create(this.access.accountIn(signedIn), plan);
  }

  /** The sessions that one organises, newest first. */
  @Get()
  async list(@CurrentSignIn() signedIn: SignedIn) {
    return { sessions: await this.organising.list(this.access.accountIn(signedIn)) };
  }

  /** What one may see of a session now: the same view that the socket keeps up to date. */
  @Get(':sessionId/view')
  async view(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    const { attendeeId, role } = await this.access.toSession(signedIn, sessionId);
    const kind = viewerKindOf(role);
    return this.sessions
      .of(sessionId)
      .read((session) => ({ seq: session.seq, viewer: kind, view: viewOf(session, { kind, attendeeId }) }));
  }

  /** Whom to ask about a session: the address of who organises it, for everyone who is in it. */
  @Get(':sessionId/contact')
  async contact(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ) {
    await this.access.toSession(signedIn, sessionId);
    const [organiser] = await this.accounts.organisersOf(sessionId);
    return { address: organiser?.address ?? null };
  }
}
