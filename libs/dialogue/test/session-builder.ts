import {
  decide,
  DEFAULT_SETTINGS,
  DialogueError,
  emptySession,
  evolve,
  type Actor,
  type Admission,
  type AgendaItemId,
  type Answer,
  type AttendeeId,
  type Command,
  type CommandId,
  type Decision,
  type Fact,
  type FoundTheme,
  type JournalEntry,
  type NoteId,
  type OpenItemPhase,
  type PlannedItem,
  type PollId,
  type Role,
  type Session,
  type SessionId,
  type SessionSettings,
  type Statement,
  type StatementId,
  type ThemeId,
} from '@app/dialogue';

/** A session with its journal and its clock, moved on only by commands. */
export interface TestSession {
  readonly state: Session;
  readonly journal: JournalEntry[];
  readonly organiser: AttendeeId;
  now: number;
  /** How many ids were given out; ids are the same in every run. */
  idCount: number;
}

const uuid = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

/** An id that nothing else has: of the statement about to be posted, or of something unknown. */
export function nextId<Id extends string>(session: TestSession): Id {
  session.idCount += 1;
  return uuid(session.idCount) as Id;
}

export const PLAN = {
  title: 'De koppen bij elkaar',
  purpose: 'Wat er echt gebeurt als je iets nieuws invoert',
  fictional: false,
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  settings: DEFAULT_SETTINGS,
} as const;

/** A session that nobody created yet. */
export const uncreatedSession = (): TestSession => ({
  state: emptySession(uuid(0) as SessionId),
  journal: [],
  organiser: uuid(1) as AttendeeId,
  now: 1_600_000_000_000,
  idCount: 1,
});

/** A session in draft, with its organiser. */
export function newSession(settings: Partial<SessionSettings> = {}): TestSession {
  const session = uncreatedSession();
  must(session, 'system', {
    kind: 'create-session',
    organiserId: session.organiser,
    ...PLAN,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
  return session;
}

/** What the rules say; the facts, if any, are folded in. */
export function ask(session: TestSession, by: Actor, command: Command): Decision {
  const commandId = nextId<CommandId>(session);
  const decision = decide(session.state, { commandId, by, command }, session.now);
  if (decision instanceof DialogueError) return decision;
  decision.forEach((fact, part) => {
    const entry = { seq: session.state.seq + 1, at: session.now, by, commandId, part, fact };
    evolve(session.state, entry);
    session.journal.push(entry);
  });
  return decision;
}

/** As `ask`, for a command that is there to prepare and has to be accepted. */
export function must(session: TestSession, by: Actor, command: Command): readonly Fact[] {
  const decision = ask(session, by, command);
  if (decision instanceof DialogueError) throw new Error(`${command.kind} was refused: ${decision.code}`);
  return decision;
}

export const refusal = (...reason: ConstructorParameters<typeof DialogueError>): DialogueError =>
  new DialogueError(...reason);

export const wait = (session: TestSession, ms: number): void => void (session.now += ms);

export function admit(session: TestSession, role: Role, admission: Partial<Admission> = {}): AttendeeId {
  const attendeeId = nextId<AttendeeId>(session);
  must(session, 'system', {
    kind: 'admit-attendee',
    attendeeId,
    role,
    organisation: null,
    languages: ['nl'],
    ...admission,
  });
  return attendeeId;
}

export function addItem(session: TestSession, plan: Partial<PlannedItem> = {}): AgendaItemId {
  const itemId = nextId<AgendaItemId>(session);
  must(session, 'system', {
    kind: 'add-agenda-item',
    position: null,
    itemId,
    itemKind: 'dialogue',
    title: 'Ruimte',
    question: 'Wat houdt je tegen?',
    plannedMs: 600_000,
    ...plan,
  });
  return itemId;
}

export const start = (session: TestSession): void => void must(session, 'system', { kind: 'start-session' });

/** Opens an item and, for a dialogue item, advances it to the phase. */
export function open(
  session: TestSession,
  itemId: AgendaItemId,
  to: Exclude<OpenItemPhase, 'running'> = 'writing',
): void {
  must(session, 'system', { kind: 'open-agenda-item', itemId });
  if (to !== 'writing') must(session, 'system', { kind: 'advance-agenda-item', itemId, to });
}

type Posting = Extract<Command, { kind: 'post-statement' }>;

export const posting = (
  session: TestSession,
  itemId: AgendaItemId,
  changes: Partial<Posting> = {},
): Posting => ({
  kind: 'post-statement',
  statementId: nextId<StatementId>(session),
  itemId,
  intent: 'experience',
  text: 'Het plan blijft in een la liggen',
  language: null,
  buildsOnId: null,
  raisesTheme: false,
  ...changes,
});

export function post(
  session: TestSession,
  by: AttendeeId,
  itemId: AgendaItemId,
  changes: Partial<Posting> = {},
): StatementId {
  const command = posting(session, itemId, changes);
  must(session, by, command);
  return command.statementId;
}

export function seed(session: TestSession, itemId: AgendaItemId, text = 'Zonder wethouder lukt het niet') {
  const { raisesTheme: _raisesTheme, ...command } = posting(session, itemId, { text });
  must(session, session.organiser, { ...command, kind: 'seed-statement' });
  return command.statementId;
}

/** The system's dealer, with the lease, puts statements before one participant. */
export const deal = (session: TestSession, to: AttendeeId, ...ids: StatementId[]): Decision =>
  ask(session, 'system', { kind: 'deal-statements', epoch: session.state.leaseEpoch, deals: [[to, ids]] });

export const endorse = (session: TestSession, by: AttendeeId, statementId: StatementId, answer: Answer) =>
  ask(session, by, { kind: 'endorse-statement', statementId, answer });

type Finding = Extract<Command, { kind: 'find-themes' }>;

/** What the system's analysis found, with the lease. */
export const finding = (session: TestSession, found: Partial<Omit<Finding, 'kind'>> = {}): Finding => ({
  kind: 'find-themes',
  epoch: session.state.leaseEpoch,
  seed: 7,
  themes: [],
  goneIds: [],
  placements: [],
  ...found,
});

export const found = (themeId: ThemeId, exampleId: StatementId | null = null): FoundTheme => ({
  themeId,
  language: 'nl',
  exampleId,
});

/** The one goes along into the other, by the hand of the organiser. */
export const merge = (session: TestSession, fromId: StatementId, intoId: StatementId): readonly Fact[] =>
  must(session, session.organiser, { kind: 'merge-statements', fromId, intoId });

export const separate = (session: TestSession, statementId: StatementId): readonly Fact[] =>
  must(session, session.organiser, { kind: 'separate-statement', statementId });

export const hide = (session: TestSession, statementId: StatementId): readonly Fact[] =>
  must(session, 'system', { kind: 'hide-statement', statementId, reason: 'Noemt een naam' });

/** The system's analysis puts the statements on the shortlist of an item. */
export const shortlist = (session: TestSession, itemId: AgendaItemId, ...statementIds: StatementId[]) =>
  must(session, 'system', {
    kind: 'shortlist-statements',
    epoch: session.state.leaseEpoch,
    itemId,
    statementIds,
  });

export const QUESTION = 'Gaan we door?';
export const OPTIONS = ['Ja', 'Nee', 'Later'] as const;

export function openPoll(session: TestSession): PollId {
  const pollId = nextId<PollId>(session);
  must(session, session.organiser, { kind: 'open-poll', pollId, question: QUESTION, options: OPTIONS });
  return pollId;
}

export function writeNote(
  session: TestSession,
  by: AttendeeId,
  text: string,
  statementId: StatementId | null = null,
): NoteId {
  const noteId = nextId<NoteId>(session);
  must(session, by, { kind: 'write-note', noteId, statementId, text });
  return noteId;
}

/** Segments by the numbers that stand for them. */
export const [COUNCIL, STAFF, CLERKS, TOWN] = [8, 17, 88, 230] as const;

/** So many participants of the segments. */
export const admitSegment = (session: TestSession, count: number, ...segments: number[]): AttendeeId[] =>
  Array.from({ length: count }, () => admit(session, 'participant', { segments }));

export function statementOf(session: TestSession, id: StatementId): Statement {
  const statement = session.state.statements.get(id);
  if (!statement) throw new Error(`No statement ${id}`);
  return statement;
}

/** A live session with an open dialogue item, two participants, a moderator and an observer. */
export function liveDialogue(settings: Partial<SessionSettings> = {}) {
  const session = newSession(settings);
  const itemId = addItem(session);
  const anna = admit(session, 'participant');
  const bert = admit(session, 'participant');
  const moderator = admit(session, 'moderator');
  const observer = admit(session, 'observer');
  start(session);
  open(session, itemId, 'dialogue');
  return { session, itemId, anna, bert, moderator, observer };
}

/** As `liveDialogue`, with two themes of two statements each, by Anna; the third statement also speaks of the first theme. */
export function withThemes() {
  const live = liveDialogue();
  const { session, anna, itemId } = live;
  const [roomId, moneyId] = ['nl-1', 'nl-2'] as [ThemeId, ThemeId];
  const [first, second, third, fourth] = [1, 2, 3, 4].map(() => post(session, anna, itemId)) as [
    StatementId,
    StatementId,
    StatementId,
    StatementId,
  ];
  must(
    session,
    'system',
    finding(session, {
      themes: [found(roomId, first), found(moneyId, third)],
      placements: [
        [first, roomId, []],
        [second, roomId, []],
        [third, moneyId, [roomId]],
        [fourth, moneyId, []],
      ],
    }),
  );
  return { ...live, roomId, moneyId, first, second, third, fourth };
}

/** The theme of each statement. */
export const themesOf = (session: TestSession, ...ids: StatementId[]): (ThemeId | null)[] =>
  ids.map((id) => statementOf(session, id).themeId);

/** As `liveDialogue`, with a statement by Anna that was dealt to Bert. */
export function dealtStatement(settings: Partial<SessionSettings> = {}) {
  const live = liveDialogue(settings);
  const statementId = post(live.session, live.anna, live.itemId);
  deal(live.session, live.bert, statementId);
  return { ...live, statementId };
}
