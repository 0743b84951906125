import { randomUUID } from 'node:crypto';
import type { AgendaItemId, AttendeeId, SessionId, StatementId } from '@app/dialogue';
import type { ApiClient } from '../client/api-client.js';
import { CommandRefused, LiveClient } from '@app/client';
import { Gate } from './gate.js';
import type { CastVote, Conversation } from './conversation.js';
import type { ReplayPlan } from './plan.js';

export interface ReplayProgress {
  phase: 'connecting' | 'replaying' | 'hiding' | 'closing';
  doneCount: number;
  totalCount: number;
}

export interface ReplayOutcome {
  sessionId: SessionId;
  statementIds: ReadonlyMap<number, StatementId>;
  postedCount: number;
  acknowledgedCount: number;
  /** Refused for good, by code. */
  refused: Readonly<Record<string, number>>;
  /** Answered only after having been sent again. */
  resentCount: number;
  /** From the first statement to the last acknowledged vote. */
  sendingMs: number;
  divergedCount: number;
}

export interface ReplayPace {
  /** Times faster than recorded; Infinity: as fast as it goes. */
  speed: number;
  inFlightCount: number;
}

const CONNECTING_AT_ONCE = 32;
const DEALS_AT_ONCE = 2_000;
const DAY_MS = 86_400_000;

interface Person {
  client: LiveClient;
  attendeeId: AttendeeId;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function votersByStatement(votes: readonly CastVote[]): Map<number, number[]> {
  const voters = new Map<number, number[]>();
  for (const { commentId, voterId } of votes) {
    const known = voters.get(commentId);
    if (known) known.push(voterId);
    else voters.set(commentId, [voterId]);
  }
  return voters;
}

/** Plays a recorded conversation through real sockets, one for each person, and closes the session. */
export class ReplaySession {
  private readonly people = new Map<number, Person>();
  private readonly statementIds = new Map<number, StatementId>();
  private readonly refused: Record<string, number> = {};
  private organiser: LiveClient | null = null;
  private acknowledgedCount = 0;
  private doneCount = 0;

  constructor(
    private readonly api: ApiClient,
    private readonly token: string,
    private readonly conversation: Conversation,
    private readonly plan: ReplayPlan,
    private readonly language: string,
    private readonly pace: ReplayPace,
    private readonly onProgress: (progress: ReplayProgress) => void,
  ) {}

  async run(): Promise<ReplayOutcome> {
    const { sessionId, itemId } = await this.prepare();
    try {
      const organiser = await this.connect(sessionId);
      await organiser.send({ kind: 'start-session' });
      await organiser.send({ kind: 'open-agenda-item', itemId });
      await organiser.send({ kind: 'advance-agenda-item', itemId, to: 'dialogue' });
      const startedAt = performance.now();
      await this.play(organiser, itemId);
      const sendingMs = performance.now() - startedAt;
      await this.hideRejected(organiser);
      this.onProgress({ phase: 'closing', doneCount: 0, totalCount: 1 });
      await organiser.send({ kind: 'close-session' });
      const divergedCount = await this.diverged();
      const clients = [...this.people.values()].map(({ client }) => client);
      return {
        sessionId,
        statementIds: this.statementIds,
        postedCount: this.statementIds.size,
        acknowledgedCount: this.acknowledgedCount,
        refused: this.refused,
        resentCount: clients.reduce((sum, client) => sum + client.resentCount, organiser.resentCount),
        sendingMs,
        divergedCount,
      };
    } finally {
      this.organiser?.close();
      for (const { client } of this.people.values()) client.close();
    }
  }

  private async prepare(): Promise<{ sessionId: SessionId; itemId: AgendaItemId }> {
    const title = (this.conversation.topic || 'A recorded conversation').slice(0, 300);
    const { sessionId, itemIds } = await this.api.createSession({
      title,
      purpose: 'A recorded conversation, played again.',
      languages: [this.language],
      settings: { limits: 'lifted', dealing: 'recorded', statementGraphemeCount: 1_000 },
      agenda: [{ itemKind: 'dialogue', title, question: title, plannedMs: DAY_MS }],
    });
    const [itemId] = itemIds;
    if (!itemId) throw new Error('The server made a session without its agenda item');
    return { sessionId, itemId };
  }

  private async connect(sessionId: SessionId): Promise<LiveClient> {
    const { url } = this.api;
    this.organiser = new LiveClient({ url, sessionId, token: this.token });
    await this.organiser.connect();
    const { people } = this.conversation;
    const links = await this.api.personalLinks(
      sessionId,
      people.map(() => ({ language: this.language })),
    );
    const gate = new Gate(CONNECTING_AT_ONCE);
    let connectedCount = 0;
    await Promise.all(
      people.map((personId, index) =>
        gate.pass(async () => {
          const link = links[index];
          if (!link) throw new Error('The server made fewer personal links than asked for');
          const client = new LiveClient({ url, sessionId, token: link.token });
          this.people.set(personId, { client, attendeeId: link.attendeeId });
          await client.connect();
          connectedCount += 1;
          this.onProgress({ phase: 'connecting', doneCount: connectedCount, totalCount: people.length });
        }),
      ),
    );
    return this.organiser;
  }

  /** Posts, deals and endorses in recorded order; a vote goes out once its statement was dealt. */
  private async play(organiser: LiveClient, itemId: AgendaItemId): Promise<void> {
    const gate = new Gate(this.pace.inFlightCount);
    const votersOf = votersByStatement(this.plan.votes);
    const dealt = new Map<number, Promise<void>>();
    const wait = this.clock();
    const totalCount = this.plan.statements.length + this.plan.votes.length;
    const done = () => {
      this.doneCount += 1;
      this.onProgress({ phase: 'replaying', doneCount: this.doneCount, totalCount });
    };
    const posting = this.plan.statements.map(({ commentId, authorId, text, at }) => {
      const statementId = randomUUID() as string as StatementId;
      const posted = (async () => {
        await wait(at);
        await gate.pass(() =>
          this.person(authorId).client.send({
            kind: 'post-statement',
            statementId,
            itemId,
            intent: 'experience',
            text,
            language: this.language,
            buildsOnId: null,
            raisesTheme: false,
          }),
        );
        this.statementIds.set(commentId, statementId);
        done();
        const voters = (votersOf.get(commentId) ?? []).map((voterId) => this.person(voterId).attendeeId);
        await this.deal(organiser, statementId, voters);
      })();
      dealt.set(commentId, posted);
      return posted;
    });
    const voting = this.plan.votes.map(async ({ voterId, commentId, vote, at }) => {
      await wait(at);
      await dealt.get(commentId);
      const statementId = this.statementIds.get(commentId);
      if (statementId === undefined) return;
      await gate.pass(() =>
        this.endorse(voterId, statementId, vote === 0 ? 'cannot-say' : vote === 1 ? 3 : 0),
      );
      done();
    });
    await Promise.all([...posting, ...voting]);
  }

  private async deal(
    organiser: LiveClient,
    statementId: StatementId,
    voters: readonly AttendeeId[],
  ): Promise<void> {
    for (let from = 0; from < voters.length; from += DEALS_AT_ONCE) {
      const deals = voters
        .slice(from, from + DEALS_AT_ONCE)
        .map((attendeeId): [AttendeeId, StatementId[]] => [attendeeId, [statementId]]);
      await organiser.send({ kind: 'deal-statements', epoch: 0, deals });
    }
  }

  private async endorse(
    voterId: number,
    statementId: StatementId,
    answer: 0 | 3 | 'cannot-say',
  ): Promise<void> {
    try {
      await this.person(voterId).client.send({ kind: 'endorse-statement', statementId, answer });
      this.acknowledgedCount += 1;
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      this.refused[error.code] = (this.refused[error.code] ?? 0) + 1;
    }
  }

  private async hideRejected(organiser: LiveClient): Promise<void> {
    const rejected = this.plan.statements.filter(({ isRejected }) => isRejected);
    let hiddenCount = 0;
    for (const { commentId } of rejected) {
      const statementId = this.statementIds.get(commentId);
      if (statementId === undefined) continue;
      await organiser.send({ kind: 'hide-statement', statementId, reason: 'moderated in the recording' });
      hiddenCount += 1;
      this.onProgress({ phase: 'hiding', doneCount: hiddenCount, totalCount: rejected.length });
    }
  }

  /** How many screens do not show the closed session as the server has it. */
  private async diverged(): Promise<number> {
    const clients = [this.organiser, ...[...this.people.values()].map(({ client }) => client)];
    const verdicts = await Promise.all(clients.map((client) => client?.agreesWithServer() ?? true));
    return verdicts.filter((agrees) => !agrees).length;
  }

  /** Waits until a moment of the recording has come, at the chosen speed. */
  private clock(): (at: number) => Promise<void> {
    if (!Number.isFinite(this.pace.speed)) return () => Promise.resolve();
    const times = [...this.plan.statements, ...this.plan.votes].map(({ at }) => at);
    const first = times.reduce((earliest, at) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
    const startedAt = performance.now();
    return async (at) => {
      const waitMs = (at - first) / this.pace.speed - (performance.now() - startedAt);
      if (waitMs > 0) await pause(Math.min(waitMs, 2 ** 31 - 1));
    };
  }

  private person(id: number): Person {
    const person = this.people.get(id);
    if (!person) throw new Error(`Nobody has the number ${id}`);
    return person;
  }
}
