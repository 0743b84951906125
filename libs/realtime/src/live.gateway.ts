import { Access, Attendance, LiveSessions, Recalling, Refusal, type SignedIn } from '@app/application';
import {
  findAlike,
  handshake,
  sentCommand,
  since,
  type AlikeAck,
  type CommandAck,
  type DigestAck,
  type FindAlike,
  type SentCommand,
  type Since,
  type SinceAck,
} from '@app/contract';
import { viewerKindOf } from '@app/dialogue';
import { StandardSchemaValidationPipe, UseFilters, UseGuards, UsePipes } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { CommandFilter } from './command-filter.js';
import { FrameGuard } from './frame-guard.js';
import type { LiveServer, LiveSocket } from './live-socket.js';
import { Screens } from './screens.js';
import { tokenFrom } from './token-from.js';
import { LET_IN_TURNSTILE, Turnstile } from './turnstile.js';
import { toWireError } from './wire-error.js';

/** The tabs of one browser share its sign-in; whoever shows a personal link itself has that in common. */
const deviceOf = ({ signInId, grants }: SignedIn): string => signInId ?? grants[0]?.grantId ?? '';

const invalid = new StandardSchemaValidationPipe({
  exceptionFactory: ([issue]) =>
    new Refusal(
      'invalid-command',
      issue?.path?.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    ),
});

/** The socket of a live session: commands in, acks out; state reaches a screen by frames only. */
@WebSocketGateway()
@UseGuards(FrameGuard)
@UsePipes(invalid)
@UseFilters(CommandFilter)
export class LiveGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  private readonly turnstile = new Turnstile(LET_IN_TURNSTILE);

  constructor(
    private readonly access: Access,
    private readonly sessions: LiveSessions,
    private readonly screens: Screens,
    private readonly attendance: Attendance,
    private readonly recalling: Recalling,
  ) {}

  afterInit(server: LiveServer): void {
    this.screens.attach(server);
    server.use((socket, next) => {
      void this.turnedAway(socket).then(next);
    });
  }

  handleConnection(socket: LiveSocket): void {
    this.screens.enter(socket);
  }

  handleDisconnect(socket: LiveSocket): void {
    this.screens.leave(socket);
  }

  @SubscribeMessage('command')
  async command(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody({ schema: sentCommand }) { commandId, command }: SentCommand,
  ): Promise<CommandAck> {
    await this.screens.of(socket).spend(socket, command.kind);
    const { sessionId, attendeeId } = socket.data;
    const answer = await this.sessions.of(sessionId).run({ commandId, by: attendeeId, command });
    return answer instanceof Refusal ? toWireError(answer) : answer;
  }

  @SubscribeMessage('since')
  async since(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody({ schema: since }) { seq }: Since,
  ): Promise<SinceAck> {
    return this.screens.of(socket).since(socket, seq);
  }

  /** For participants only: the others see all statements anyway. */
  @SubscribeMessage('find-alike')
  async findAlike(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody({ schema: findAlike }) { itemId, text }: FindAlike,
  ): Promise<AlikeAck> {
    const { sessionId, attendeeId, viewerKind } = socket.data;
    if (viewerKind !== 'participant') return toWireError(new Refusal('not-allowed'));
    await this.screens.of(socket).spend(socket, 'find-alike');
    return { alike: await this.recalling.alike(sessionId, attendeeId, itemId, text) };
  }

  @SubscribeMessage('digest')
  async digest(@ConnectedSocket() socket: LiveSocket): Promise<DigestAck> {
    return this.screens.of(socket).digest(socket);
  }

  private async turnedAway(socket: LiveSocket): Promise<Error | undefined> {
    try {
      await this.letIn(socket);
      return undefined;
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('unavailable');
      return Object.assign(new Error(refusal.code), { data: toWireError(refusal) });
    }
  }

  /** Authenticates a connection before it exists; whoever fails gets the code and nothing else. */
  private async letIn(socket: LiveSocket): Promise<void> {
    const shown = handshake.safeParse(socket.handshake.auth);
    if (!shown.success) throw new Refusal('invalid-command', 'auth');
    const { sessionId, grantId, token, takesOver = false } = shown.data;
    const held = token ?? tokenFrom(socket.handshake.headers);
    const signedIn = held === null ? null : await this.turnstile.pass(() => this.access.resolve(held));
    if (!signedIn) throw new Refusal('not-signed-in');
    await this.attendance.expect(sessionId);
    // The last thing waited for: until the connection is there nothing may come between that ends it.
    const { attendeeId, role, isOver } = await this.access.toSession(signedIn, sessionId, grantId);
    const person = { attendeeId, viewerKind: viewerKindOf(role), deviceId: deviceOf(signedIn) };
    // Afterwards one only reads, on any number of devices.
    const takeoverCount = this.attendance.takeoverCount(sessionId, person, takesOver || isOver);
    socket.data = { sessionId, ...person, takeoverCount };
  }
}
