import {
  DialogueError,
  PERMISSIONS,
  type Actor,
  type AgendaItemId,
  type AttendeeId,
  type Command,
  type CommandKind,
  type CommandOf,
  type StatementId,
  type ThemeId,
} from '@app/dialogue';
import {
  addItem,
  admit,
  ask,
  deal,
  finding,
  found,
  must,
  newSession,
  nextId,
  open,
  PLAN,
  post,
  posting,
  start,
  uncreatedSession,
  type TestSession,
} from './session-builder.js';

const EVERYBODY = ['participant', 'moderator', 'organiser', 'observer', 'system'] as const;
type Somebody = (typeof EVERYBODY)[number];

/** Who may ask what, written down a second time: a change of the rules has to be meant. */
const GROUPS: readonly (readonly [readonly Somebody[], readonly CommandKind[]])[] = [
  [['system'], ['create-session', 'admit-attendee', 'take-lease', 'find-themes', 'choose-group-count']],
  [
    ['organiser', 'system'],
    ['change-session', 'open-session', 'archive-session', 'change-role'],
  ],
  [
    ['organiser', 'system'],
    ['revoke-attendee', 'redact-statement', 'deal-statements'],
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
    ['hide-statement', 'restore-statement'],
  ],
  [
    ['moderator', 'organiser'],
    ['mute-author', 'unmute-author', 'seed-statement', 'clear-flags'],
  ],
  [
    ['moderator', 'organiser'],
    ['name-theme', 'merge-themes', 'separate-themes', 'split-theme', 'set-theme-fineness'],
  ],
  [
    ['moderator', 'organiser'],
    ['place-statement', 'release-statement'],
  ],
  [['participant'], ['post-statement', 'withdraw-statement', 'correct-statement', 'raise-theme']],
  [['participant'], ['endorse-statement', 'flag-statement']],
];

const [THEME, OTHER_THEME] = ['nl-1', 'nl-2'] as [ThemeId, ThemeId];

const DRAFT_KINDS: ReadonlySet<CommandKind> = new Set(['open-session', 'open-lobby', 'start-session']);
const WRITING_KINDS: ReadonlySet<CommandKind> = new Set([
  'post-statement',
  'correct-statement',
  'raise-theme',
]);

interface Stage {
  session: TestSession;
  actors: Record<Somebody, Actor>;
  itemId: AgendaItemId;
  waitingId: AgendaItemId;
  /** By the participant who acts. */
  ownId: StatementId;
  /** By another, and dealt to the participant who acts. */
  othersId: StatementId;
}

const COMMANDS: { readonly [K in CommandKind]: (stage: Stage) => CommandOf<K> } = {
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
  'close-agenda-item': ({ itemId }) => ({ kind: 'close-agenda-item', itemId }),
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
  'redact-statement': ({ ownId }) => ({ kind: 'redact-statement', statementId: ownId }),
  'deal-statements': ({ actors, ownId, session }) => ({
    kind: 'deal-statements',
    epoch: session.state.leaseEpoch,
    deals: [[actors.participant as AttendeeId, [ownId]]],
  }),
  'endorse-statement': ({ othersId }) => ({ kind: 'endorse-statement', statementId: othersId, answer: 2 }),
  'flag-statement': ({ othersId }) => ({ kind: 'flag-statement', statementId: othersId, concern: 'hurtful' }),
  'clear-flags': ({ othersId }) => ({ kind: 'clear-flags', statementId: othersId }),
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
  announce: () => ({ kind: 'announce', text: 'Nog vijf minuten' }),
  'withdraw-announcement': () => ({ kind: 'withdraw-announcement' }),
  'take-lease': () => ({ kind: 'take-lease' }),
};

/** A session in which the command is possible for whoever may ask it. */
function stageFor(kind: CommandKind): Stage {
  const session = newSession({ dealing: 'recorded' });
  const [itemId, waitingId] = [addItem(session), addItem(session)];
  const participant = admit(session, 'participant');
  const other = admit(session, 'participant');
  const actors = {
    participant,
    moderator: admit(session, 'moderator'),
    organiser: admit(session, 'organiser'),
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
  }
  if (kind === 'archive-session') must(session, 'system', { kind: 'close-session' });
  return { session, actors, itemId, waitingId, ownId, othersId };
}

const outcome = (stage: Stage, by: Actor, command: Command): string => {
  const decision = ask(stage.session, by, command);
  return decision instanceof DialogueError ? decision.code : 'permitted';
};

const commandOf = (kind: CommandKind, stage: Stage): Command => COMMANDS[kind](stage);

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
      expect(outcome(stage, stage.actors[somebody], commandOf(kind, stage))).toBe(expected);
    },
  );

  it('system: create-session is permitted', () => {
    const session = uncreatedSession();
    const creating = { kind: 'create-session', organiserId: session.organiser, ...PLAN } as const;
    expect(ask(session, 'system', creating)).toHaveLength(2);
  });

  it.each([...MAY.keys()])('nobody who was not admitted may ask for %s', (kind) => {
    const stage = stageFor(kind);
    expect(outcome(stage, nextId<AttendeeId>(stage.session), commandOf(kind, stage))).toBe('not-admitted');
  });

  it.each([...MAY].filter(([, who]) => who.some((somebody) => somebody !== 'system')))(
    'nobody who was revoked may ask for %s',
    (kind, who) => {
      const role = who.find((somebody) => somebody !== 'system') ?? 'participant';
      const stage = stageFor(kind);
      const gone = stage.actors[role] as AttendeeId;
      must(stage.session, 'system', { kind: 'revoke-attendee', attendeeId: gone });
      expect(outcome(stage, gone, commandOf(kind, stage))).toBe('revoked');
    },
  );

  it.each([...MAY].filter(([, who]) => who.includes('participant')).map(([kind]) => kind))(
    'who is muted may not write, and may do all else: %s',
    (kind) => {
      const stage = stageFor(kind);
      must(stage.session, stage.actors.moderator, { kind: 'mute-author', statementId: stage.ownId });
      const expected = WRITING_KINDS.has(kind) ? 'muted' : 'permitted';
      expect(outcome(stage, stage.actors.participant, commandOf(kind, stage))).toBe(expected);
    },
  );
});
