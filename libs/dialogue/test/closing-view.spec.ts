import { viewerKindOf, viewOf, type AttendeeId, type ViewerKind } from '@app/dialogue';
import {
  COUNCIL,
  STAFF,
  addItem,
  admit,
  admitSegment,
  deal,
  dealtStatement,
  endorse,
  hide,
  liveDialogue,
  merge,
  must,
  open,
  openPoll,
  post,
  writeNote,
  type TestSession,
} from './session-builder.js';

const KINDS: readonly ViewerKind[] = ['participant', 'observer', 'moderator'];

const sharedFor = (session: TestSession, kind: ViewerKind) =>
  viewOf(session.state, { kind, attendeeId: session.organiser }).shared;

const personalOf = (session: TestSession, attendeeId: AttendeeId) =>
  viewOf(session.state, { kind: 'participant', attendeeId }).personal;

describe('the views of roles', () => {
  it('are of three kinds: organisers see as moderators do, editors as observers do', () => {
    const roles = ['participant', 'moderator', 'organiser', 'editor', 'observer'] as const;
    expect(roles.map(viewerKindOf)).toEqual([
      'participant',
      'moderator',
      'moderator',
      'observer',
      'observer',
    ]);
  });

  it('show notes to all but participants, and steering to moderators only', () => {
    const { session, observer, statementId } = dealtStatement();
    const noteId = writeNote(session, observer, 'Hier zit meer in', statementId);
    const note = { authorId: observer, role: 'observer', statementId, text: 'Hier zit meer in' };
    const seen = KINDS.map((kind) => sharedFor(session, kind));
    expect(seen.map(({ notes }) => notes[noteId])).toEqual([
      undefined,
      expect.objectContaining(note),
      expect.objectContaining(note),
    ]);
    expect(seen.map(({ steering }) => Object.keys(steering).sort())).toEqual([[], [], ['segments', 'words']]);
  });
});

describe('answers to polls and scale items', () => {
  it('of a poll are for participants to see once it is closed, and one’s own at once', () => {
    const { session, anna, moderator } = liveDialogue();
    const pollId = openPoll(session);
    must(session, anna, { kind: 'answer-poll', pollId, option: 2 });
    const counts = () => KINDS.map((kind) => sharedFor(session, kind).polls[pollId]?.counts);
    expect(counts()).toEqual([null, [0, 0, 1], [0, 0, 1]]);
    expect(personalOf(session, anna).pollAnswers).toEqual({ [pollId]: 2 });
    must(session, moderator, { kind: 'close-poll', pollId });
    expect(counts()).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  });

  it('to a scale item are for participants to see once it is closed, and one’s own at once', () => {
    const { session, anna, moderator } = liveDialogue();
    const itemId = addItem(session, { itemKind: 'scale' });
    open(session, itemId);
    must(session, anna, { kind: 'answer-scale', itemId, answer: 'cannot-say' });
    const tally = [0, 0, 0, 0, 1];
    const tallies = () => KINDS.map((kind) => sharedFor(session, kind).scales[itemId]);
    expect(tallies()).toEqual([undefined, tally, tally]);
    expect(personalOf(session, anna).scaleAnswers).toEqual({ [itemId]: 'cannot-say' });
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(tallies()).toEqual([tally, tally, tally]);
  });
});

describe('words and prompts', () => {
  it('are each person’s own word, and for moderators all words with what is hidden', () => {
    const { session, anna, bert, moderator } = liveDialogue();
    must(session, anna, { kind: 'give-word', word: ' Sukkels ' });
    must(session, moderator, { kind: 'hide-word', word: 'sukkels', isHidden: true });
    expect(personalOf(session, anna).me.word).toBe('Sukkels');
    expect(personalOf(session, bert).me).not.toHaveProperty('word');
    expect(sharedFor(session, 'moderator').steering.words).toEqual([['Sukkels', 1, true]]);
    for (const kind of ['participant', 'observer'] as const)
      expect(JSON.stringify(sharedFor(session, kind))).not.toMatch(/sukkels/iu);
  });

  it('reach the participants of the segment alone', () => {
    const { session, bert, moderator } = liveDialogue();
    const [inside] = admitSegment(session, 5, COUNCIL);
    const [outside] = admitSegment(session, 5, STAFF);
    must(session, moderator, { kind: 'prompt-segment', segment: COUNCIL, text: 'Jullie zijn nog stil' });
    const prompts = [inside, outside, bert].map((id) => id && personalOf(session, id).me.prompt);
    expect(prompts).toEqual([{ text: 'Jullie zijn nog stil', at: session.now }, undefined, undefined]);
    expect(sharedFor(session, 'moderator').steering).toMatchObject({
      segments: { [COUNCIL]: 5 },
      prompt: { segment: COUNCIL, text: 'Jullie zijn nog stil' },
    });
    for (const kind of ['participant', 'observer'] as const)
      expect(JSON.stringify(sharedFor(session, kind))).not.toContain('stil');
  });
});

describe('a statement that stands for another', () => {
  /** What Anna wrote goes along into what Bert wrote; Claire was dealt Anna's and answered it. */
  function merged() {
    const live = liveDialogue();
    const { session, anna, bert, itemId } = live;
    const claire = admit(session, 'participant');
    const annas = post(session, anna, itemId, { text: 'Van Anna' });
    const berts = post(session, bert, itemId, { text: 'Van Bert' });
    deal(session, claire, annas);
    endorse(session, claire, annas, 3);
    merge(session, annas, berts);
    return { ...live, claire, annas, berts };
  }

  it('shows the author of the other what became of theirs', () => {
    const { session, anna, annas, berts } = merged();
    const { own, tallies } = personalOf(session, anna);
    expect(own[annas]).toMatchObject({
      text: 'Van Anna',
      standing: 'merged',
      mergedInto: { statementId: berts, text: 'Van Bert' },
      reach: 1,
    });
    expect(tallies[annas]).toEqual([0, 0, 0, 1, 0]);
  });

  it('takes the place of the other for who reads, with the answer that they gave', () => {
    const { session, claire, annas, berts } = merged();
    const { dealt, answers, tallies } = personalOf(session, claire);
    expect(Object.keys(dealt)).toEqual([berts]);
    expect(answers).toMatchObject({ [annas]: 3, [berts]: 3 });
    expect(tallies).toMatchObject({ [berts]: [0, 0, 0, 1, 0] });
  });

  it('is told to moderators with what it stands for; observers see it alone', () => {
    const { session, annas, berts } = merged();
    const { statements } = sharedFor(session, 'moderator');
    expect(statements[annas]).toMatchObject({ standing: 'merged', mergedIntoId: berts });
    expect(statements[berts]).toMatchObject({ mergedIds: [annas], mergedIntoId: null });
    expect(Object.keys(sharedFor(session, 'observer').statements)).toEqual([berts]);
  });

  it('goes out of sight with the one that stands for it, and is told so to its author', () => {
    const { session, anna, claire, annas, berts } = merged();
    hide(session, berts);
    expect(personalOf(session, anna).own[annas]).toMatchObject({
      standing: 'merged',
      mergedInto: { text: null },
    });
    expect(Object.keys(personalOf(session, claire).dealt)).toEqual([]);
  });
});

describe('a statement that is held', () => {
  it('is there for its author and for moderators, and for nobody else', () => {
    const { session, anna, bert, itemId } = liveDialogue({ premoderated: true });
    const statementId = post(session, anna, itemId, { text: 'Nog niet gelezen' });
    expect(personalOf(session, anna).own[statementId]).toMatchObject({ standing: 'held' });
    expect(sharedFor(session, 'moderator').statements[statementId]).toMatchObject({
      standing: 'held',
      text: 'Nog niet gelezen',
    });
    expect(sharedFor(session, 'observer').statements).toEqual({});
    expect(JSON.stringify(personalOf(session, bert))).not.toContain('Nog niet gelezen');
  });

  it('is gone from whom it was dealt when its author says it otherwise, until it is read again', () => {
    const { session, anna, bert, itemId, moderator } = liveDialogue({ premoderated: true });
    const statementId = post(session, anna, itemId);
    must(session, moderator, { kind: 'restore-statement', statementId });
    deal(session, bert, statementId);
    must(session, anna, { kind: 'correct-statement', statementId, text: 'Jansen deugt niet' });
    expect(personalOf(session, bert).dealt).toEqual({});
    must(session, moderator, { kind: 'restore-statement', statementId });
    expect(personalOf(session, bert).dealt).toMatchObject({ [statementId]: { text: 'Jansen deugt niet' } });
  });
});
