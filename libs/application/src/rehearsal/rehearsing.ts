import {
  agendaItemOf,
  type AgendaItemId,
  type AgendaItemPlan,
  type AttendeeId,
  type Actor,
  type Command,
  type CommandId,
  type Session,
  type SessionId,
  type SessionPhase,
  type SessionPlan,
  type Statement,
  type StatementId,
} from '@app/dialogue';
import { textsIn } from '@app/rehearsal';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { HouseStyleStore } from '../house-style/house-style-store.js';
import { Access, type SignedIn } from '../identity/access.js';
import { AccountStore } from '../identity/account-store.js';
import { InvitationStore } from '../identity/invitation-store.js';
import { SignInStore } from '../identity/sign-in-store.js';
import { Journal } from '../journal/journal.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { RehearsalStore, type Rehearsal } from './rehearsal-store.js';
import { MOST_RUNNING, Simulating } from './simulating.js';
import { REHEARSAL_KEPT_MS, Wiping } from './wiping.js';

/** So many rehearsals one person has at the same time. */
const MOST_AT_ONCE = 3;
const LONGEST_TITLE = 300;
const LEAST_PLANNED_MS = 1_000;

const newId = <Id extends string>(): Id => crypto.randomUUID() as string as Id;

/** What a rehearsal takes over of a session. */
interface Prepared {
  plan: SessionPlan;
  agenda: (AgendaItemPlan & { itemId: AgendaItemId })[];
  seeds: (Pick<Statement, 'itemId' | 'intent' | 'language'> & { text: string })[];
}

export interface RehearsalSummary {
  sessionId: SessionId;
  peopleCount: number;
  speed: number;
  phase: SessionPhase['kind'];
  createdAt: Date;
  /** When it is wiped by itself. */
  wipedAt: Date;
}

/** Whoever practises, and how they get in. */
interface Practising {
  createdBy: string;
  letIn: (sessionId: SessionId, organiserId: AttendeeId, language: string) => Promise<void>;
}

const isPrepared = ({ phase }: Session): boolean =>
  phase.kind === 'draft' || phase.kind === 'open' || phase.kind === 'lobby';

/** @throws Refusal `wrong-phase` once the session has begun */
function preparedOf(session: Session, speed: number): Prepared {
  if (!isPrepared(session)) throw new Refusal('wrong-phase');
  const { title, purpose, languages, timeZone, settings } = session;
  const rehearsed = textsIn(languages[0] ?? 'nl').titleOf(title);
  return {
    plan: {
      title: rehearsed.slice(0, LONGEST_TITLE),
      purpose,
      fictional: true,
      languages: [...languages],
      timeZone,
      settings: { ...settings, dealing: 'balanced' },
    },
    agenda: session.agenda.map(({ id, itemKind, title: itemTitle, question, plannedMs }) => ({
      itemId: id,
      itemKind,
      title: itemTitle,
      question,
      plannedMs: Math.max(LEAST_PLANNED_MS, Math.round(plannedMs / speed)),
    })),
    seeds: [...session.statements.values()].flatMap((statement) =>
      statement.authorId === null &&
      statement.standing.kind === 'shown' &&
      statement.text !== null &&
      agendaItemOf(session, statement.itemId)
        ? [
            {
              itemId: statement.itemId,
              intent: statement.intent,
              text: statement.text,
              language: statement.language,
            },
          ]
        : [],
    ),
  };
}

/** Rehearsals of a session that was prepared: making them, and finding one's own back. */
@Injectable()
export class Rehearsing {
  constructor(
    private readonly rehearsals: RehearsalStore,
    private readonly journal: Journal,
    private readonly sessions: LiveSessions,
    private readonly access: Access,
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly signIns: SignInStore,
    private readonly styles: HouseStyleStore,
    private readonly wiping: Wiping,
    private readonly simulating: Simulating,
  ) {}

  /**
   * Makes a rehearsal of a session for whoever leads it. Nobody who was invited is copied, and nobody is written to.
   *
   * @throws Refusal `not-allowed` for who does not lead it, `wrong-phase` once it has begun, `too-many` when there are
   * enough of their own (`rehearsals`), or under way on this process (`running`)
   */
  async begin(
    signedIn: SignedIn,
    ofSessionId: SessionId,
    { peopleCount, speed }: Pick<Rehearsal, 'peopleCount' | 'speed'>,
  ): Promise<SessionId> {
    const { createdBy, letIn } = await this.practising(signedIn, ofSessionId);
    if (await this.rehearsals.find(ofSessionId)) throw new Refusal('not-allowed');
    const prepared = await this.sessions.of(ofSessionId).read((session) => preparedOf(session, speed));
    if (this.simulating.isFull) throw new Refusal('too-many', 'running', MOST_RUNNING);
    const sessionId = newId<SessionId>();
    const [seed = 1] = crypto.getRandomValues(new Uint16Array(1));
    const made = { sessionId, ofSessionId, createdBy, createdAt: new Date(), seed, peopleCount, speed };
    if (!(await this.rehearsals.add(made, MOST_AT_ONCE)))
      throw new Refusal('too-many', 'rehearsals', MOST_AT_ONCE);
    try {
      const organiserId = await this.copy(sessionId, prepared);
      await this.styles.copy(ofSessionId, sessionId);
      await letIn(sessionId, organiserId, prepared.plan.languages[0] ?? 'nl');
    } catch (error) {
      await this.wiping.wipe(sessionId);
      throw error;
    }
    return sessionId;
  }

  /** One's own rehearsals of a session, newest first. */
  async ofSession(signedIn: SignedIn, ofSessionId: SessionId): Promise<RehearsalSummary[]> {
    const { createdBy } = await this.practising(signedIn, ofSessionId);
    const own = await this.rehearsals.createdBy(createdBy);
    const summaries = own.map((rehearsal) =>
      rehearsal.ofSessionId === ofSessionId ? this.summaryOf(rehearsal) : null,
    );
    return (await Promise.all(summaries)).filter((summary) => summary !== null);
  }

  /** The rehearsal that a session is. @throws Refusal `not-found` when it is none, `not-allowed` for who does not lead it */
  async find(signedIn: SignedIn, sessionId: SessionId): Promise<Rehearsal> {
    await this.mustLead(signedIn, sessionId);
    const rehearsal = await this.rehearsals.find(sessionId);
    if (!rehearsal) throw new Refusal('not-found', 'sessionId');
    return rehearsal;
  }

  private async mustLead(signedIn: SignedIn, sessionId: SessionId): Promise<AttendeeId> {
    const { role, attendeeId } = await this.access.toSession(signedIn, sessionId);
    if (role !== 'organiser' && role !== 'moderator') throw new Refusal('not-allowed');
    return attendeeId;
  }

  private async practising(signedIn: SignedIn, sessionId: SessionId): Promise<Practising> {
    const attendeeId = await this.mustLead(signedIn, sessionId);
    const account = signedIn.grants.find((grant) => grant.kind === 'account');
    if (account) {
      const { accountId } = account;
      return {
        createdBy: accountId,
        letIn: (copyId, organiserId) =>
          this.accounts.organise(accountId, { sessionId: copyId, attendeeId: organiserId }),
      };
    }
    const { signInId } = signedIn;
    // A personal link leads to the one session for which it was made.
    if (signInId === null) throw new Refusal('not-allowed');
    return {
      createdBy: attendeeId,
      letIn: async (copyId, _organiserId, language) => {
        const invitationId = await this.inviteModerator(copyId, language);
        await this.signIns.addGrant(signInId, { kind: 'invitation', invitationId });
      },
    };
  }

  private async inviteModerator(sessionId: SessionId, language: string): Promise<string> {
    const invitationId = crypto.randomUUID();
    const invitation = {
      invitationId,
      sessionId,
      role: 'moderator' as const,
      address: null,
      organisation: null,
      organisationNumber: null,
      segments: [],
      language,
      languages: [],
      attendeeId: newId<AttendeeId>(),
      createdAt: new Date(),
      revokedAt: null,
      tokenHash: null,
    };
    await this.invitations.add([invitation]);
    return invitationId;
  }

  private async copy(sessionId: SessionId, { plan, agenda, seeds }: Prepared): Promise<AttendeeId> {
    const organiserId = newId<AttendeeId>();
    await this.journal.begin(sessionId);
    await this.run(sessionId, 'system', { kind: 'create-session', organiserId, ...plan });
    for (const item of agenda)
      await this.run(sessionId, 'system', { kind: 'add-agenda-item', position: null, ...item });
    for (const seed of seeds)
      await this.run(sessionId, organiserId, {
        kind: 'seed-statement',
        statementId: newId<StatementId>(),
        buildsOnId: null,
        ...seed,
      });
    return organiserId;
  }

  private async run(sessionId: SessionId, by: Actor, command: Command): Promise<void> {
    const answer = await this.sessions.of(sessionId).run({ commandId: newId<CommandId>(), by, command });
    if (answer instanceof Refusal) throw answer;
  }

  private async summaryOf({
    sessionId,
    peopleCount,
    speed,
    createdAt,
  }: Rehearsal): Promise<RehearsalSummary> {
    const phase = await this.sessions.of(sessionId).read((session) => session.phase.kind);
    const wipedAt = new Date(createdAt.getTime() + REHEARSAL_KEPT_MS);
    return { sessionId, peopleCount, speed, phase, createdAt, wipedAt };
  }
}
