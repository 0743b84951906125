import { Access, LiveSessions, Refusal, type SignedIn } from '@app/application';
import { sentCommand, type SentCommand } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { Limits } from '@app/realtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

/** Preparing and steering without a socket: the same commands, decided in the same queue. */
@ApiTags('sessions')
@Controller('api/v1/sessions/:sessionId/commands')
export class CommandsController {
  constructor(
    private readonly access: Access,
    private readonly sessions: LiveSessions,
    private readonly limits: Limits,
  ) {}

  @Post()
  @HttpCode(200)
  async run(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body({ schema: sentCommand }) { commandId, command }: SentCommand,
  ): Promise<{ seq: number }> {
    const { attendeeId, role } = await this.access.toSession(signedIn, sessionId);
    // Participants speak through the socket.
    if (role === 'participant') throw new Refusal('not-allowed');
    const live = this.sessions.of(sessionId);
    await this.limits.spendIn(live, attendeeId, command.kind);
    const answer = await live.run({ commandId, by: attendeeId, command });
    if (answer instanceof Refusal) throw answer;
    return answer;
  }
}
