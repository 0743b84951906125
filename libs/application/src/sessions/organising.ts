import {
  plannedLength,
  type AgendaItemId,
  type AgendaItemPlan,
  type AttendeeId,
  type Command,
  type CommandId,
  type DurationMs,
  type SessionId,
  type SessionPhase,
  type SessionPlan,
  type Timestamp,
} from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { HouseStyleStore } from '../house-style/house-style-store.js';
import { AccountStore } from '../identity/account-store.js';
import { Journal } from '../journal/journal.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { RehearsalStore } from '../rehearsal/rehearsal-store.js';
import { ServerSettings } from '../settings.js';

export type NewAgendaItem = AgendaItemPlan & { itemId?: AgendaItemId | undefined };

export interface SessionSummary {
  sessionId: SessionId;
  title: string;
  phase: SessionPhase['kind'];
  /** Null: not planned yet. */
  startsAt: Timestamp | null;
  /** How long its agenda is planned to take. */
  plannedMs: DurationMs;
  timeZone: string;
  participantCount: number;
  statementCount: number;
}

const newId = <Id extends string>(): Id => crypto.randomUUID() as string as Id;

/** What an organiser does before a session: making it, and finding it back. */
@Injectable()
export class Organising {
  constructor(
    private readonly journal: Journal,
    private readonly sessions: LiveSessions,
    private readonly accounts: AccountStore,
    private readonly settings: ServerSettings,
    private readonly styles: HouseStyleStore,
    private readonly rehearsals: RehearsalStore,
  ) {}

  /**
   * Makes a session with its agenda; the account becomes its organiser, and its house style the session's.
   *
   * @throws Refusal `test-only` for settings that only a test or demo server accepts
   */
  async create(
    accountId: string,
    { agenda, ...plan }: SessionPlan & { agenda: readonly NewAgendaItem[] },
  ): Promise<{ sessionId: SessionId; itemIds: AgendaItemId[] }> {
    const { limits, dealing } = plan.settings;
    if (!this.settings.allowsRehearsals && (limits === 'lifted' || dealing === 'recorded'))
      throw new Refusal('test-only', limits === 'lifted' ? 'settings.limits' : 'settings.dealing');
    const sessionId = newId<SessionId>();
    const organiserId = newId<AttendeeId>();
    const items = agenda.map((item) => ({ ...item, itemId: item.itemId ?? newId<AgendaItemId>() }));
    await this.journal.begin(sessionId);
    await this.run(sessionId, { kind: 'create-session', organiserId, ...plan });
    for (const item of items) await this.run(sessionId, { kind: 'add-agenda-item', position: null, ...item });
    await this.styles.copy(accountId, sessionId);
    await this.accounts.organise(accountId, { sessionId, attendeeId: organiserId });
    return { sessionId, itemIds: items.map(({ itemId }) => itemId) };
  }

  /** The sessions that an account organises, newest first; rehearsals are listed at the session that they are of. */
  async list(accountId: string): Promise<SessionSummary[]> {
    const rehearsed = await this.rehearsals.createdBy(accountId);
    const rehearsalIds = new Set(rehearsed.map(({ sessionId }) => sessionId));
    const organised = (await this.accounts.organisedBy(accountId)).filter(
      ({ sessionId }) => !rehearsalIds.has(sessionId),
    );
    return Promise.all(
      organised.map(({ sessionId }) =>
        this.sessions.of(sessionId).read((session) => ({
          sessionId,
          title: session.title,
          phase: session.phase.kind,
          startsAt: session.startsAt,
          plannedMs: plannedLength(session.agenda),
          timeZone: session.timeZone,
          participantCount: session.counts.participantCount,
          statementCount: session.counts.statementCount,
        })),
      ),
    );
  }

  private async run(sessionId: SessionId, command: Command): Promise<void> {
    const issued = { commandId: newId<CommandId>(), by: 'system' as const, command };
    const answer = await this.sessions.of(sessionId).run(issued);
    if (answer instanceof Refusal) throw answer;
  }
}
