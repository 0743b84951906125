import { givenCommand } from '@app/contract';

const uuid = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const isTaken = (command: object): boolean => givenCommand.safeParse(command).success;

const staging = (content: object) => ({ kind: 'set-stage', content, title: '' });
const polling = (changes: object) => ({
  kind: 'open-poll',
  pollId: uuid,
  question: 'Gaan we door?',
  options: ['Ja', 'Nee'],
  ...changes,
});

const ACCEPTED = [
  { kind: 'skip-agenda-item', itemId: uuid, isSkipped: false },
  { kind: 'merge-statements', fromId: uuid, intoId: other },
  { kind: 'separate-statement', statementId: uuid },
  { kind: 'take-up-statement', statementId: uuid },
  { kind: 'answer-scale', itemId: uuid, answer: 'cannot-say' },
  { kind: 'answer-scale', itemId: uuid, answer: 0 },
  { kind: 'choose-statements', statementIds: [] },
  { kind: 'choose-statements', statementIds: [uuid, other, uuid] },
  { kind: 'give-word', word: 'hoopvol' },
  { kind: 'hide-word', word: 'hoopvol', isHidden: true },
  staging({ kind: 'statements', statementIds: [uuid] }),
  staging({ kind: 'theme', themeId: 'nl-1', statementIds: [] }),
  staging({ kind: 'scale', itemId: uuid }),
  staging({ kind: 'poll', pollId: uuid }),
  staging({ kind: 'words' }),
  { kind: 'clear-stage' },
  polling({}),
  polling({ options: [...'abcdef'] }),
  { kind: 'answer-poll', pollId: uuid, option: 5 },
  { kind: 'close-poll', pollId: uuid },
  { kind: 'write-note', noteId: uuid, statementId: null, text: 'Let op' },
  { kind: 'write-note', noteId: uuid, statementId: other, text: 'Let op' },
  { kind: 'withdraw-note', noteId: uuid },
  { kind: 'set-autopilot', isOn: true },
  { kind: 'prompt-segment', segment: 17, text: 'Jullie zijn nog stil' },
  { kind: 'withdraw-prompt' },
  { kind: 'reopen-agenda-item', itemId: uuid },
  ...(
    [
      { kind: 'word', word: 'sukkels' },
      { kind: 'stage' },
      { kind: 'announcement' },
      { kind: 'prompt' },
      { kind: 'poll', pollId: uuid },
      { kind: 'note', noteId: uuid },
      { kind: 'theme', themeId: 'nl-1' },
    ] as const
  ).map((what) => ({ kind: 'redact-text' as const, what })),
  { kind: 'split-theme', themeId: null, intoId: uuid, statementIds: [other] },
  { kind: 'change-role', attendeeId: uuid, role: 'editor' },
  { kind: 'choose-languages', languages: ['nl', 'fr-BE'] },
  { kind: 'restore-flags', statementId: uuid },
];

/** The one field of each kind that may be left out. */
const LEFT_OUT: Readonly<Record<string, string>> = { 'set-stage': 'title', 'write-note': 'statementId' };

describe('commands of a session that is on', () => {
  it.each(ACCEPTED)('are taken as people give them: %j', (command) => {
    expect(givenCommand.parse(command)).toEqual(command);
  });

  it.each(ACCEPTED)('are refused with a field too many, or without one: %j', (command) => {
    expect(isTaken({ ...command, by: uuid })).toBe(false);
    const { kind, ...fields } = command;
    for (const field of Object.keys(fields).filter((name) => LEFT_OUT[kind] !== name))
      expect(isTaken({ ...command, [field]: undefined })).toBe(false);
  });

  it('know what may be left out', () => {
    const note = { kind: 'write-note', noteId: uuid, text: 'Let op' };
    expect(givenCommand.parse(note)).toEqual({ ...note, statementId: null });
    const stage = { kind: 'set-stage', content: { kind: 'words' } };
    expect(givenCommand.parse(stage)).toEqual({ ...stage, title: '' });
  });

  it.each([
    ['an id that is none', { kind: 'close-poll', pollId: '__proto__' }],
    ['an answer that is none', { kind: 'answer-scale', itemId: uuid, answer: 4 }],
    ['an answer of another type', { kind: 'answer-scale', itemId: uuid, answer: '3' }],
    ['too many choices', { kind: 'choose-statements', statementIds: Array<string>(4).fill(uuid) }],
    ['a choice of no statement', { kind: 'choose-statements', statementIds: [null] }],
    ['nothing on the stage', staging({ kind: 'statements', statementIds: [] })],
    ['too much on the stage', staging({ kind: 'statements', statementIds: Array<string>(6).fill(uuid) })],
    ['a stage of no kind', staging({ kind: 'curtain' })],
    ['a stage of two kinds', staging({ kind: 'words', pollId: uuid })],
    ['a theme by a name that is none', staging({ kind: 'theme', themeId: '__proto__', statementIds: [] })],
    ['too many options', polling({ options: [...'abcdefg'] })],
    ['an option that is no text', polling({ options: ['Ja', 2] })],
    ['half an option', { kind: 'answer-poll', pollId: uuid, option: 0.5 }],
    ['an option before the first', { kind: 'answer-poll', pollId: uuid, option: -1 }],
    ['text that cannot be stored', { kind: 'give-word', word: 'a\0b' }],
    ['text without end', { kind: 'write-note', noteId: uuid, text: 'a'.repeat(8_001) }],
    ['yes for true', { kind: 'set-autopilot', isOn: 'yes' }],
    ['a segment by its name', { kind: 'prompt-segment', segment: 'raad', text: 'Let op' }],
    ['no language at all', { kind: 'choose-languages', languages: [] }],
    ['a language that is none', { kind: 'choose-languages', languages: ['Klingonese'] }],
    ['a role that is none', { kind: 'change-role', attendeeId: uuid, role: 'system' }],
  ])('are refused with %s', (_what, command) => {
    expect(isTaken(command)).toBe(false);
  });

  it.each([
    { kind: 'shortlist-statements', epoch: 0, itemId: uuid, statementIds: [uuid] },
    { kind: 'admit-attendee', attendeeId: uuid, role: 'editor', organisation: null, languages: ['nl'] },
    { kind: 'take-lease' },
  ])('are not taken from people where they are the system’s own: %j', (command) => {
    expect(isTaken(command)).toBe(false);
  });
});
