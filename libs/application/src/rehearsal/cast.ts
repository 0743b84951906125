import type { CommandId, Session, SessionPhase } from '@app/dialogue';
import { nextAct, simulatedPerson, type Act, type Casting, type SimulatedPerson } from '@app/rehearsal';
import { Refusal } from '../errors.js';
import type { LiveSession } from '../live-session/live-session.js';
import type { Attendance } from '../nodes/attendance.js';
import { CastViews } from './cast-views.js';
import type { Rehearsal } from './rehearsal-store.js';

/** From the opening of the lobby, and again from the start of the session. */
const LONGEST_RUN_MS = 2 * 3_600_000;
/** So many people at most make up their minds in one turn, which real sessions beside it wait for. */
const MOST_LOOKS = 8;
/** Whoever looks for the first time takes in all there is, for instance when another process led before. */
const MOST_FIRST_LOOKS = 2;

const newId = (): CommandId => crypto.randomUUID() as string as CommandId;

/** One of the cast, as far as something goes on with them. */
interface Member {
  person: SimulatedPerson;
  /** Takes them out of the room again; null: not in yet. */
  leave: (() => void) | null;
  tried: Set<string>;
  waiting: (Act & { dueAt: number }) | null;
  /** Whether they have not yet considered what they see or did. */
  isStale: boolean;
  /** The moment that they have considered. */
  moment: string;
}

/** What there is to react to, whoever one is. */
const momentOf = ({ phase, agenda, polls, shortlist, stage }: Session): string =>
  JSON.stringify([
    phase,
    agenda.map((item) => item.phase.kind),
    polls.map(({ isOpen }) => isOpen),
    shortlist?.itemId,
    stage?.content.kind,
  ]);

const begunAt = (phase: SessionPhase): number | null =>
  phase.kind === 'lobby' ? phase.openedAt : phase.kind === 'live' ? phase.startedAt : null;

/** The simulated people of one rehearsal, at the process that leads it. All that they know is in the session itself. */
export class Cast {
  private members: Member[] = [];
  private moment = '';
  private heardAt: number;
  private readonly views = new CastViews();
  private readonly unlisten: () => void;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(
    private readonly live: LiveSession,
    private readonly attendance: Attendance,
    private readonly rehearsal: Rehearsal,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.heardAt = now();
    this.unlisten = live.listen((entries) => {
      this.heardAt = this.now();
      this.views.hear(entries);
    });
  }

  /** One look at the session: lets in who comes now, and does what is due. @returns false while nobody is to be there */
  async turn(): Promise<boolean> {
    const elapsed = await this.live.read((session) => {
      const since = begunAt(session.phase);
      if (since === null) return null;
      this.prepare(session);
      return session.lastAt + this.now() - this.heardAt - since;
    });
    if (elapsed === null || elapsed > LONGEST_RUN_MS) {
      this.clear();
      return false;
    }
    for (const member of this.members)
      if (member.leave === null && member.person.joinsAfterMs <= elapsed * this.rehearsal.speed)
        await this.enter(member);
    await this.live.read((session) => this.plan(session));
    await Promise.all(this.members.map((member) => this.act(member)));
    return true;
  }

  /** Everybody goes, for instance because another process leads now. */
  leave(): void {
    this.unlisten();
    this.clear();
  }

  private clear(): void {
    for (const { leave } of this.members) leave?.();
    this.members = [];
    this.views.clear();
  }

  private prepare(session: Session): void {
    if (this.members.length > 0) return;
    const casting = this.castingOf(session);
    this.members = Array.from({ length: casting.peopleCount }, (_, index) => ({
      person: simulatedPerson(casting, index),
      leave: null,
      tried: new Set<string>(),
      waiting: null,
      isStale: true,
      moment: '',
    }));
  }

  private castingOf({ languages }: Session): Casting {
    const { sessionId, seed, peopleCount } = this.rehearsal;
    return { sessionId, seed, peopleCount, languages };
  }

  private async enter(member: Member): Promise<void> {
    const { attendeeId, organisation, language } = member.person;
    const answer = await this.live.run({
      commandId: newId(),
      by: 'system',
      command: {
        kind: 'admit-attendee',
        attendeeId,
        role: 'participant',
        organisation,
        languages: [language],
      },
    });
    if (answer instanceof Refusal) return;
    const presence = {
      attendeeId,
      viewerKind: 'participant' as const,
      deviceId: attendeeId,
      takeoverCount: 0,
    };
    member.leave = this.attendance.enter(this.live.id, presence);
  }

  /**
   * What people do next: anew for all when something new began, otherwise for who has nothing under way and something
   * new before them. Not for more than a few in one turn; who has waited longest comes first.
   */
  private plan(session: Session): void {
    const reached = this.views.follow(session);
    for (const member of this.members) member.isStale ||= reached.has(member.person.attendeeId);
    this.moment = momentOf(session);
    const due = this.members.filter(
      ({ leave, isStale, waiting, moment }) =>
        leave !== null && (moment !== this.moment || (isStale && waiting === null)),
    );
    const isNew = ({ person }: Member): boolean => this.views.of(person.attendeeId) === null;
    const looking = new Set([
      ...due.filter(isNew).slice(0, MOST_FIRST_LOOKS),
      ...due.filter((member) => !isNew(member)).slice(0, MOST_LOOKS),
    ]);
    const casting = this.castingOf(session);
    for (const member of looking) this.consider(session, casting, member);
    this.members = [...this.members.filter((member) => !looking.has(member)), ...looking];
  }

  private consider(session: Session, casting: Casting, member: Member): void {
    const { person, tried, waiting } = member;
    const view = this.views.of(person.attendeeId) ?? this.views.open(session, person.attendeeId);
    const act = nextAct({ casting, person, view, tried });
    member.isStale = false;
    member.moment = this.moment;
    if (act?.about === waiting?.about) return;
    member.waiting = act && { ...act, dueAt: this.now() + act.afterMs / this.rehearsal.speed };
  }

  /** What is refused, because the moderator was quicker, is not tried again. */
  private async act(member: Member): Promise<void> {
    const { waiting, person, tried, moment } = member;
    if (waiting === null || waiting.dueAt > this.now() || moment !== this.moment) return;
    member.waiting = null;
    member.isStale = true;
    for (const command of waiting.commands) {
      const answer = await this.live.run({ commandId: newId(), by: person.attendeeId, command });
      if (answer instanceof Refusal && answer.code !== 'unavailable') tried.add(waiting.about);
    }
  }
}
