import {
  DialogueError,
  PERMISSIONS,
  type Actor,
  type AgendaItemId,
  type AttendeeId,
  type CommandKind,
  type CommandOf,
  type NoteId,
  type PollId,
  type StatementId,
  type ThemeId,
} from '@app/dialogue';
import {
  COUNCIL,
  STAFF,
  addItem,
  admit,
  admitSegment,
  ask,
  deal,
  finding,
  found,
  must,
  newSession,
  nextId,
  open,
  openPoll,
  PLAN,
  post,
  posting,
  shortlist,
  start,
  uncreatedSession,
  writeNote,
  type TestSession,
} from './session-builder.js';

const EVERYBODY = ['participant', 'moderator', 'organiser', 'editor', 'observer', 'system'] as const;
type Somebody = (typeof EVERYBODY)[number];

/** Who may ask what, written down a second time: a change of the rules has to be meant. */
const GROUPS: readonly (readonly [readonly Somebody[], readonly CommandKind[]])[] = [
  [['system'], ['merge-twins', 'follow-plan']],
  [['system'], ['create-session', 'admit-attendee', 'take-lease', 'find-themes', 'choose-group-count']],
  [['system'], ['shortlist-statements', 'merge-twins', 'follow-plan']],
  [
    ['organiser', 'system'],
    ['change-session', 'open-session', 'archive-session', 'change-role'],
  ],
  [
    ['organiser', 'system'],
    ['revoke-attendee', 'redact-statement', 'redact-text', 'deal-statements'],
  ],
  [
    ['moderator', 'organiser', 'system'],
    ['open-lobby', 'start-session', 'close-session', 'announce', 'withdraw-announcement'],
  ],
  [
    ['moderator', 'organiser', 'system'],
    ['add-agenda-item', 'change-agenda-item', 'remove-agenda-item', 'place-agenda-item'],
  ],
  [
    ['moderator', 'organiser', 'system'],
    ['open-agenda-item', 'advance-agenda-item', 'extend-agenda-item', 'close-agenda-item'],
  ],
  [
    ['moderator', 'organiser', 'system'],
    ['skip-agenda-item', 'reopen-agenda-item', 'set-stage', 'clear-stage'],
  ],
  [
    ['moderator', 'organiser', 'system'],
    ['hide-statement', 'restore-statement'],
  ],
  [
    ['moderator', 'organiser'],
    [
      'merge-statements',
      'mute-author',
      'unmute-author',
      'seed-statement',
      'clear-flags',
      'restore-flags',
      'separate-statement',
    ],
  ],
  [
    ['moderator', 'organiser'],
    ['open-poll', 'close-poll', 'hide-word', 'set-autopilot', 'prompt-segment', 'withdraw-prompt'],
  ],
  [
    ['moderator', 'organiser', 'editor'],
    ['name-theme', 'merge-themes', 'separate-themes', 'split-theme', 'set-theme-fineness'],
  ],
  [
    ['moderator', 'organiser', 'editor'],
    ['place-statement', 'release-statement'],
  ],
  [
    ['moderator', 'organiser', 'editor', 'observer'],
    ['write-note', 'withdraw-note'],
  ],
  [['participant'], ['post-statement', 'withdraw-statement', 'correct-statement', 'raise-theme']],
  [['participant'], ['endorse-statement', 'take-up-statement', 'flag-statement']],
  [['participant'], ['answer-scale', 'choose-statements', 'give-word', 'answer-poll', 'choose-languages']],
];

const [THEME, OTHER_THEME] = ['nl-1', 'nl-2'] as [ThemeId, ThemeId];

const DRAFT_KINDS: ReadonlySet<CommandKind> = new Set(['open-session', 'open-lobby', 'start-session']);
const WRITING_KINDS: ReadonlySet<CommandKind> = new Set([
  'post-statement',
  'correct-statement',
  'raise-theme',
  'give-word',
]);

const SEGMENT = COUNCIL;

interface Stage {
  session: TestSession;
  actors: Record<Somebody, Actor>;
  itemId: AgendaItemId;
  waitingId: AgendaItemId;
  scaleId: AgendaItemId;
  /** By the participant who acts. */
  ownId: StatementId;
  /** By another, and dealt to the participant who acts. */
  othersId: StatementId;
  pollId: PollId;
  /** A note of each who may write one. */
  notes: ReadonlyMap<Actor, NoteId>;
}

const COMMANDS: { readonly [K in CommandKind]: (stage: Stage, by: Actor) => CommandOf<K> } = {
  'create-session': ({ session }) => ({ kind: 'create-session', organiserId: session.organiser, ...PLAN }),
  'change-session': () => ({ kind: 'change-session', changes: { title: 'Anders' } }),
  'open-session': () => ({ kind: 'open-session' }),
  'open-lobby': () => ({ kind: 'open-lobby' }),
  'start-session': () => ({ kind: 'start-session' }),
  'close-session': () => ({ kind: 'close-session' }),
  'archive-session': () => ({ kind: 'archive-session' }),
  'add-agenda-item': ({ session }) => ({
    kind: 'add-agenda-item',
    position: null,
    itemId: nextId<AgendaItemId>(session),
    itemKind: 'break',
    title: 'Pauze',
    question: '',
    plannedMs: 60_000,
  }),
  'change-agenda-item': ({ itemId }) => ({
    kind: 'change-agenda-item',
    itemId,
    changes: { title: 'Anders' },
  }),
  'remove-agenda-item': ({ waitingId }) => ({ kind: 'remove-agenda-item', itemId: waitingId }),
  'place-agenda-item': ({ waitingId }) => ({ kind: 'place-agenda-item', itemId: waitingId, position: 0 }),
  'open-agenda-item': ({ waitingId }) => ({ kind: 'open-agenda-item', itemId: waitingId }),
  'advance-agenda-item': ({ itemId }) => ({ kind: 'advance-agenda-item', itemId, to: 'endorse-only' }),
  'extend-agenda-item': ({ itemId }) => ({ kind: 'extend-agenda-item', itemId, byMs: 60_000 }),
  'skip-agenda-item': ({ waitingId }) => ({
    kind: 'skip-agenda-item',
    itemId: waitingId,
    isSkipped: true,
  }),
  'close-agenda-item': ({ itemId }) => ({ kind: 'close-agenda-item', itemId }),
  'reopen-agenda-item': ({ itemId }) => ({ kind: 'reopen-agenda-item', itemId }),
  'admit-attendee': ({ session }) => ({
    kind: 'admit-attendee',
    attendeeId: nextId<AttendeeId>(session),
    role: 'participant',
    organisation: null,
    languages: ['nl'],
  }),
  'change-role': ({ actors }) => ({
    kind: 'change-role',
    attendeeId: actors.observer as AttendeeId,
    role: 'moderator',
  }),
  'revoke-attendee': ({ actors }) => ({ kind: 'revoke-attendee', attendeeId: actors.observer as AttendeeId }),
  'choose-languages': () => ({ kind: 'choose-languages', languages: PLAN.languages }),
  'mute-author': ({ othersId }) => ({ kind: 'mute-author', statementId: othersId }),
  'unmute-author': ({ othersId }) => ({ kind: 'unmute-author', statementId: othersId }),
  'post-statement': ({ session, itemId }) => posting(session, itemId),
  'seed-statement': ({ session, itemId }) => ({
    kind: 'seed-statement',
    statementId: nextId<StatementId>(session),
    itemId,
    intent: 'warning',
    text: 'Begin nooit in de zomer',
    language: 'nl',
    buildsOnId: null,
  }),
  'withdraw-statement': ({ ownId }) => ({ kind: 'withdraw-statement', statementId: ownId }),
  'correct-statement': ({ ownId }) => ({
    kind: 'correct-statement',
    statementId: ownId,
    text: 'Beter gezegd',
  }),
  'raise-theme': ({ ownId }) => ({ kind: 'raise-theme', statementId: ownId }),
  'hide-statement': ({ ownId }) => ({ kind: 'hide-statement', statementId: ownId, reason: 'Dubbel' }),
  'restore-statement': ({ ownId }) => ({ kind: 'restore-statement', statementId: ownId }),
  'merge-twins': ({ session, ownId, othersId }) => ({
    kind: 'merge-twins',
    epoch: session.state.leaseEpoch,
    fromId: ownId,
    intoId: othersId,
  }),
  'follow-plan': ({ session }) => ({ kind: 'follow-plan', epoch: session.state.leaseEpoch }),
  'merge-statements': ({ ownId, othersId }) => ({
    kind: 'merge-statements',
    fromId: ownId,
    intoId: othersId,
  }),
  'separate-statement': ({ ownId }) => ({ kind: 'separate-statement', statementId: ownId }),
  'redact-statement': ({ ownId }) => ({ kind: 'redact-statement', statementId: ownId }),
  'deal-statements': ({ actors, ownId, session }) => ({
    kind: 'deal-statements',
    epoch: session.state.leaseEpoch,
    deals: [[actors.participant as AttendeeId, [ownId]]],
  }),
  'endorse-statement': ({ othersId }) => ({ kind: 'endorse-statement', statementId: othersId, answer: 2 }),
  'take-up-statement': ({ othersId }) => ({ kind: 'take-up-statement', statementId: othersId }),
  'flag-statement': ({ othersId }) => ({ kind: 'flag-statement', statementId: othersId, concern: 'hurtful' }),
  'clear-flags': ({ othersId }) => ({ kind: 'clear-flags', statementId: othersId }),
  'restore-flags': ({ othersId }) => ({ kind: 'restore-flags', statementId: othersId }),
  'find-themes': ({ session, ownId }) => finding(session, { placements: [[ownId, THEME, []]] }),
  'name-theme': () => ({ kind: 'name-theme', themeId: THEME, name: 'Geld en tijd' }),
  'place-statement': ({ ownId }) => ({ kind: 'place-statement', statementId: ownId, themeId: THEME }),
  'release-statement': ({ ownId }) => ({ kind: 'release-statement', statementId: ownId }),
  'merge-themes': () => ({ kind: 'merge-themes', fromId: OTHER_THEME, intoId: THEME }),
  'separate-themes': () => ({ kind: 'separate-themes', fromId: OTHER_THEME }),
  'split-theme': ({ session, ownId }) => ({
    kind: 'split-theme',
    themeId: THEME,
    intoId: nextId<ThemeId>(session),
    statementIds: [ownId],
  }),
  'set-theme-fineness': () => ({ kind: 'set-theme-fineness', fineness: 2 }),
  'choose-group-count': ({ session }) => ({
    kind: 'choose-group-count',
    epoch: session.state.leaseEpoch,
    groupCount: 3,
  }),
  'answer-scale': ({ scaleId }) => ({ kind: 'answer-scale', itemId: scaleId, answer: 3 }),
  'shortlist-statements': ({ session, itemId, othersId }) => ({
    kind: 'shortlist-statements',
    epoch: session.state.leaseEpoch,
    itemId,
    statementIds: [othersId],
  }),
  'choose-statements': ({ othersId }) => ({ kind: 'choose-statements', statementIds: [othersId] }),
  'give-word': () => ({ kind: 'give-word', word: 'hoopvol' }),
  'hide-word': () => ({ kind: 'hide-word', word: 'hoopvol', isHidden: true }),
  'set-stage': ({ othersId }) => ({
    kind: 'set-stage',
    content: { kind: 'statements', statementIds: [othersId] },
    title: 'Uit de zaal',
  }),
  'clear-stage': () => ({ kind: 'clear-stage' }),
  'open-poll': ({ session }) => ({
    kind: 'open-poll',
    pollId: nextId<PollId>(session),
    question: 'Gaan we door?',
    options: ['Ja', 'Nee'],
  }),
  'answer-poll': ({ pollId }) => ({ kind: 'answer-poll', pollId, option: 1 }),
  'close-poll': ({ pollId }) => ({ kind: 'close-poll', pollId }),
  'write-note': ({ session, ownId }) => ({
    kind: 'write-note',
    noteId: nextId<NoteId>(session),
    statementId: ownId,
    text: 'Hier zit meer in',
  }),
  'withdraw-note': ({ session, notes }, by) => ({
    kind: 'withdraw-note',
    noteId: notes.get(by) ?? nextId<NoteId>(session),
  }),
  'set-autopilot': () => ({ kind: 'set-autopilot', isOn: true }),
  'redact-text': () => ({ kind: 'redact-text', what: { kind: 'stage' } }),
  'prompt-segment': () => ({ kind: 'prompt-segment', segment: SEGMENT, text: 'Jullie zijn nog stil' }),
  'withdraw-prompt': () => ({ kind: 'withdraw-prompt' }),
  announce: () => ({ kind: 'announce', text: 'Nog vijf minuten' }),
  'withdraw-announcement': () => ({ kind: 'withdraw-announcement' }),
  'take-lease': () => ({ kind: 'take-lease' }),
};

/** A session in which the command is possible for whoever may ask it. */
function stageFor(kind: CommandKind): Stage {
  const session = newSession({ dealing: 'recorded' });
  const [itemId, waitingId, scaleId] = [
    addItem(session),
    addItem(session),
    addItem(session, { itemKind: 'scale' }),
  ];
  const participant = admit(session, 'participant');
  const other = admit(session, 'participant');
  const actors = {
    participant,
    moderator: admit(session, 'moderator'),
    organiser: admit(session, 'organiser'),
    editor: admit(session, 'editor'),
    observer: admit(session, 'observer'),
    system: 'system' as const,
  };
  const [ownId, othersId] = [nextId<StatementId>(session), nextId<StatementId>(session)];
  if (!DRAFT_KINDS.has(kind)) {
    start(session);
    open(session, itemId, 'dialogue');
    post(session, participant, itemId, { statementId: ownId });
    post(session, other, itemId, { statementId: othersId });
    deal(session, participant, othersId);
    must(session, 'system', finding(session, { themes: [found(THEME), found(OTHER_THEME)] }));
    shortlist(session, itemId, othersId);
  }
  if (kind === 'follow-plan') {
    must(session, actors.moderator, { kind: 'set-autopilot', isOn: true });
    session.now += 3_600_000;
  }
  if (kind === 'answer-scale') open(session, scaleId);
  if (kind === 'prompt-segment') [SEGMENT, STAFF].forEach((one) => admitSegment(session, 5, one));
  const pollId = DRAFT_KINDS.has(kind) ? nextId<PollId>(session) : openPoll(session);
  const { moderator, organiser, editor, observer } = actors;
  const notes = new Map(
    [moderator, organiser, editor, observer].map((by) => [by, writeNote(session, by, 'Let op')]),
  );
  if (kind === 'archive-session') must(session, 'system', { kind: 'close-session' });
  return { session, actors, itemId, waitingId, scaleId, ownId, othersId, pollId, notes };
}

function outcomeOf(kind: CommandKind, stage: Stage, by: Actor): string {
  const decision = ask(stage.session, by, COMMANDS[kind](stage, by));
  return decision instanceof DialogueError ? decision.code : 'permitted';
}

const MAY = new Map<CommandKind, readonly Somebody[]>(
  GROUPS.flatMap(([who, kinds]) => kinds.map((kind) => [kind, who] as const)),
);

const matrix = [...MAY].flatMap(([kind, who]) =>
  EVERYBODY.map(
    (somebody) => [somebody, kind, who.includes(somebody) ? 'permitted' : 'not-allowed'] as const,
  ),
);

describe('who may ask what', () => {
  it('is written down for every command', () => {
    expect([...MAY.keys()].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(matrix).toHaveLength(Object.keys(PERMISSIONS).length * EVERYBODY.length);
  });

  it.each(matrix.filter(([somebody, kind]) => somebody !== 'system' || kind !== 'create-session'))(
    '%s: %s is %s',
    (somebody, kind, expected) => {
      const stage = stageFor(kind);
      expect(outcomeOf(kind, stage, stage.actors[somebody])).toBe(expected);
    },
  );

  it('system: create-session is permitted', () => {
    const session = uncreatedSession();
    const creating = { kind: 'create-session', organiserId: session.organiser, ...PLAN } as const;
    expect(ask(session, 'system', creating)).toHaveLength(2);
  });

  it.each([...MAY.keys()])('nobody who was not admitted may ask for %s', (kind) => {
    const stage = stageFor(kind);
    expect(outcomeOf(kind, stage, nextId<AttendeeId>(stage.session))).toBe('not-admitted');
  });

  it.each([...MAY].filter(([, who]) => who.some((somebody) => somebody !== 'system')))(
    'nobody who was revoked may ask for %s',
    (kind, who) => {
      const role = who.find((somebody) => somebody !== 'system') ?? 'participant';
      const stage = stageFor(kind);
      const gone = stage.actors[role] as AttendeeId;
      must(stage.session, 'system', { kind: 'revoke-attendee', attendeeId: gone });
      expect(outcomeOf(kind, stage, gone)).toBe('revoked');
    },
  );

  it.each([...MAY].filter(([, who]) => who.includes('participant')).map(([kind]) => kind))(
    'who is muted may not write, and may do all else: %s',
    (kind) => {
      const stage = stageFor(kind);
      must(stage.session, stage.actors.moderator, { kind: 'mute-author', statementId: stage.ownId });
      const expected = WRITING_KINDS.has(kind) ? 'muted' : 'permitted';
      expect(outcomeOf(kind, stage, stage.actors.participant)).toBe(expected);
    },
  );
});
