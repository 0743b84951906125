import { createHash } from 'node:crypto';
import { Refusal, type Attendance, type LiveSession, type Studies } from '@app/application';
import type { DigestAck, EndReason, Frame, SinceAck } from '@app/contract';
import {
  canonicalJson,
  changesFor,
  personalChanges,
  sharedChanges,
  touchedBy,
  viewOf,
  type AttendeeId,
  type JournalEntry,
  type Session,
  type Touched,
  type Viewer,
  type ViewerKind,
} from '@app/dialogue';
import { Logger } from '@nestjs/common';
import type { Limits } from './limits.js';
import type { LiveServer, LiveSocket } from './live-socket.js';
import { AnalysisStream } from './analysis-stream.js';
import { traceOf } from './trace-of.js';

const TICK_MS = 100;
const RETRY_MS = 1_000;
/** Further behind than this, a whole view is smaller than the changes. */
const MOST_CHANGES = 2_000;
/** Packets that may wait in a connection before it counts as too slow; it comes back and asks what it missed. */
const MOST_WAITING = 64;

const VIEWER_KINDS: readonly ViewerKind[] = ['participant', 'moderator', 'observer'];
/** Those who see the ranking and who is there; participants are not told what others recognise before they answered. */
const WATCHING_KINDS: readonly ViewerKind[] = ['moderator', 'observer'];

const isOver = ({ phase }: Session): boolean => phase.kind === 'closed' || phase.kind === 'archived';

function end(socket: LiveSocket, reason: EndReason): void {
  socket.emit('ended', { reason });
  socket.disconnect(true);
}

/** The screens of one session on this process: who is connected, and the frames that keep them up to date. */
export class SessionScreens {
  private readonly sockets = new Map<AttendeeId, Set<LiveSocket>>();
  /** Packets handed to a connection that has not taken them yet. */
  private readonly waiting = new WeakMap<LiveSocket, number>();
  private readonly logger = new Logger('Screens');
  private pending: JournalEntry[] = [];
  private timer: NodeJS.Timeout | null = null;
  private readonly release: (() => void)[];
  private readonly limitsLifted: Promise<boolean>;
  private readonly leaving = new WeakMap<LiveSocket, () => void>();
  private toldParticipantCount = -1;
  private readonly analysis: AnalysisStream;

  constructor(
    readonly live: LiveSession,
    private readonly server: () => LiveServer,
    private readonly limits: Limits,
    private readonly attendance: Attendance,
    studies: Studies,
  ) {
    this.release = [live.hold(), live.listen((entries) => this.hear(entries))];
    const rooms = WATCHING_KINDS.map((kind) => this.roomOf(kind));
    this.analysis = new AnalysisStream(
      live,
      studies,
      () => rooms.some((room) => this.server().sockets.adapter.rooms.has(room)),
      (analysis) => this.server().to(rooms).emit('analysis', analysis),
    );
    this.limitsLifted = live.read(({ settings }) => settings.limits === 'lifted').catch(() => false);
  }

  get isEmpty(): boolean {
    return this.sockets.size === 0;
  }

  enter(socket: LiveSocket): void {
    const { attendeeId } = socket.data;
    const known = this.sockets.get(attendeeId) ?? new Set();
    this.sockets.set(attendeeId, known.add(socket));
    this.leaving.set(socket, this.attendance.enter(this.live.id, socket.data));
    socket.conn.on('packetCreate', () => this.waiting.set(socket, (this.waiting.get(socket) ?? 0) + 1));
    socket.conn.on('drain', () => this.waiting.set(socket, 0));
  }

  leave(socket: LiveSocket): void {
    const { attendeeId } = socket.data;
    const known = this.sockets.get(attendeeId);
    this.leaving.get(socket)?.();
    known?.delete(socket);
    if (known?.size === 0) this.sockets.delete(attendeeId);
  }

  /** All that this viewer missed, and the place in the stream of frames from where it continues. */
  async since(socket: LiveSocket, seq: number): Promise<SinceAck> {
    const answer = await this.answerSince(socket, seq);
    if (WATCHING_KINDS.includes(socket.data.viewerKind)) {
      socket.emit('presence', { participantCount: this.attendance.participantCount(this.live.id) });
      void this.sendAnalysis(socket);
    }
    return answer;
  }

  /** The analysis takes its time, and nobody waits for it. */
  private async sendAnalysis(socket: LiveSocket): Promise<void> {
    try {
      socket.emit('analysis', await this.analysis.now());
    } catch {
      // The next entries bring one.
    }
  }

  /** Tells those who steer or watch how many participants are there, when that has changed. */
  tellPresence(): void {
    const participantCount = this.attendance.participantCount(this.live.id);
    if (participantCount === this.toldParticipantCount) return;
    this.toldParticipantCount = participantCount;
    this.server()
      .to(WATCHING_KINDS.map((kind) => this.roomOf(kind)))
      .emit('presence', { participantCount });
  }

  /** Ends the connections of a device that its person has left for another one; a session that is over is read on both. */
  async endSuperseded(attendeeId: AttendeeId, deviceId: string): Promise<void> {
    if (await this.live.read(isOver)) return;
    for (const socket of [...(this.sockets.get(attendeeId) ?? [])])
      if (socket.data.deviceId === deviceId) end(socket, 'superseded');
  }

  /** Ends all connections: the session is gone. */
  endEverybody(): void {
    for (const attendeeId of [...this.sockets.keys()]) this.endAll(attendeeId, 'revoked');
  }

  private answerSince(socket: LiveSocket, seq: number): Promise<SinceAck> {
    const viewer: Viewer = { kind: socket.data.viewerKind, attendeeId: socket.data.attendeeId };
    return this.live.read((session): SinceAck => {
      const missed = seq > 0 ? this.live.recentAfter(seq) : null;
      void socket.join(this.roomOf(viewer.kind));
      const asked = { viewer: viewer.kind, serverAt: Date.now() };
      if (missed === null || missed.length > MOST_CHANGES)
        return { kind: 'view', ...asked, seq: session.seq, view: viewOf(session, viewer) };
      const changes = changesFor(session, viewer, missed);
      return { kind: 'changes', ...asked, frame: { from: seq, to: session.seq, ...changes } };
    });
  }

  digest(socket: LiveSocket): Promise<DigestAck> {
    const viewer: Viewer = { kind: socket.data.viewerKind, attendeeId: socket.data.attendeeId };
    return this.live.read((session) => ({
      seq: session.seq,
      digest: createHash('sha256')
        .update(canonicalJson(viewOf(session, viewer)))
        .digest('hex'),
    }));
  }

  /** @throws Refusal `too-many-requests` unless the session lifts the limits */
  async spend(socket: LiveSocket, what: Parameters<Limits['spend']>[1]): Promise<void> {
    if (!(await this.limitsLifted)) this.limits.spend(socket.data.attendeeId, what, Date.now());
  }

  close(): void {
    for (const release of this.release) release();
    this.analysis.stop();
    if (this.timer) clearTimeout(this.timer);
  }

  private hear(entries: readonly JournalEntry[]): void {
    for (const { fact } of entries) {
      if (fact.kind === 'attendee-revoked') this.endAll(fact.attendeeId, 'revoked');
      if (fact.kind === 'role-changed') this.endAll(fact.attendeeId, 'role-changed');
    }
    this.analysis.hear(entries);
    this.pending.push(...entries);
    this.timer ??= setTimeout(() => this.tick(), TICK_MS);
  }

  private endAll(attendeeId: AttendeeId, reason: EndReason): void {
    for (const socket of [...(this.sockets.get(attendeeId) ?? [])]) end(socket, reason);
  }

  private tick(): void {
    this.timer = null;
    this.live
      .read((session) => this.flush(session))
      .catch((error: unknown) => {
        // What is pending goes out later; one session's trouble must not end the others.
        if (!(error instanceof Refusal)) this.logger.error(traceOf(error));
        if (!this.isEmpty) this.timer ??= setTimeout(() => this.tick(), RETRY_MS);
      });
  }

  private flush(session: Session): void {
    const [first] = this.pending;
    if (!first) return;
    const entries = this.pending;
    this.pending = [];
    const span = { from: first.seq - 1, to: session.seq };
    const touched = touchedBy(session, entries);
    for (const kind of VIEWER_KINDS) this.send(session, kind, span, touched);
  }

  /** One frame for all of a kind, but for those who have changes of their own to see. */
  private send(
    session: Session,
    kind: ViewerKind,
    span: { from: number; to: number },
    touched: Touched,
  ): void {
    const room = this.roomOf(kind);
    if (!this.server().sockets.adapter.rooms.has(room)) return;
    const frame: Frame = { ...span, shared: sharedChanges(session, kind, touched) };
    const apart: string[] = [];
    for (const attendeeId of touched.concerned) {
      const sockets = [...(this.sockets.get(attendeeId) ?? [])].filter(
        (socket) => socket.data.viewerKind === kind && socket.rooms.has(room),
      );
      if (sockets.length === 0) continue;
      const personal = personalChanges(session, { kind, attendeeId }, touched);
      if (Object.keys(personal).length === 0) continue;
      for (const socket of sockets) {
        apart.push(socket.id);
        socket.emit('frame', { ...frame, personal });
      }
    }
    this.server().to(room).except(apart).emit('frame', frame);
    this.cutSlow();
  }

  private cutSlow(): void {
    for (const sockets of this.sockets.values())
      for (const socket of sockets)
        if ((this.waiting.get(socket) ?? 0) > MOST_WAITING) socket.conn.close(true);
  }

  private roomOf(kind: ViewerKind): string {
    return `${this.live.id} ${kind}`;
  }
}
