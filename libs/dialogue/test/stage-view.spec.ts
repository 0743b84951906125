import { agendaItemOf, changesFor, viewOf, type StageContent } from '@app/dialogue';
import {
  addItem,
  dealtStatement,
  endorse,
  hide,
  merge,
  must,
  open,
  openPoll,
  post,
  shortlist,
  type TestSession,
} from './session-builder.js';

type Live = ReturnType<typeof dealtStatement>;

/** The stage is the same for everybody: a participant looks. */
const stageFor = ({ session, bert }: Pick<Live, 'session' | 'bert'>) =>
  viewOf(session.state, { kind: 'participant', attendeeId: bert }).shared.stage.shown;

const stage = (session: TestSession, content: StageContent, title = '') =>
  must(session, 'system', { kind: 'set-stage', content, title });

const textsOn = (live: Live): string[] => {
  const shown = stageFor(live);
  return shown && 'statements' in shown ? shown.statements.map(({ text }) => text) : [];
};

describe('the stage', () => {
  it('shows statements with their tallies to all, also to who did not answer', () => {
    const live = dealtStatement();
    const { session, itemId, bert, statementId } = live;
    endorse(session, bert, statementId, 3);
    stage(session, { kind: 'statements', statementIds: [statementId] }, 'De top');
    expect(stageFor(live)).toEqual({
      title: 'De top',
      since: session.now,
      kind: 'statements',
      statements: [
        {
          statementId,
          itemId,
          intent: 'experience',
          text: 'Het plan blijft in een la liggen',
          language: 'nl',
          tally: [0, 0, 0, 1, 0],
        },
      ],
    });
  });

  it('drops what is hidden, and has it back when it is shown again', () => {
    const live = dealtStatement();
    const { session, anna, itemId, statementId } = live;
    const other = post(session, anna, itemId, { text: 'Begin klein' });
    stage(session, { kind: 'statements', statementIds: [statementId, other] });
    hide(session, statementId);
    expect(textsOn(live)).toEqual(['Begin klein']);
    must(session, 'system', { kind: 'restore-statement', statementId });
    expect(textsOn(live)).toEqual(['Het plan blijft in een la liggen', 'Begin klein']);
  });

  it('shows what stands for a statement, once', () => {
    const live = dealtStatement();
    const { session, anna, itemId, statementId } = live;
    const other = post(session, anna, itemId, { text: 'Begin klein' });
    stage(session, { kind: 'statements', statementIds: [statementId, other] });
    merge(session, statementId, other);
    expect(textsOn(live)).toEqual(['Begin klein']);
  });

  it.each(['withdraw', 'redact'] as const)('drops what is gone: %s', (how) => {
    const live = dealtStatement();
    const { session, anna, statementId } = live;
    stage(session, { kind: 'statements', statementIds: [statementId] });
    if (how === 'redact') must(session, 'system', { kind: 'redact-statement', statementId });
    else must(session, anna, { kind: 'withdraw-statement', statementId });
    expect(stageFor(live)).toMatchObject({ statements: [] });
  });

  it('is told anew to everybody with every answer to what is on it, and is empty when it is cleared', () => {
    const live = dealtStatement();
    const { session, bert, observer, statementId } = live;
    stage(session, { kind: 'statements', statementIds: [statementId] });
    const before = session.journal.length;
    endorse(session, bert, statementId, 1);
    const changes = changesFor(
      session.state,
      { kind: 'observer', attendeeId: observer },
      session.journal.slice(before),
    );
    expect(changes.shared.stage?.shown).toMatchObject({ statements: [{ tally: [0, 1, 0, 0, 0] }] });
    must(session, 'system', { kind: 'clear-stage' });
    expect(stageFor(live)).toBeUndefined();
  });

  it('shows the answers to a scale item and to a poll', () => {
    const live = dealtStatement();
    const { session, anna } = live;
    const scaleId = addItem(session, { itemKind: 'scale', question: 'Hoe ver zijn we?' });
    open(session, scaleId);
    must(session, anna, { kind: 'answer-scale', itemId: scaleId, answer: 2 });
    stage(session, { kind: 'scale', itemId: scaleId });
    expect(stageFor(live)).toMatchObject({ question: 'Hoe ver zijn we?', tally: [0, 0, 1, 0, 0] });
    const pollId = openPoll(session);
    stage(session, { kind: 'poll', pollId });
    must(session, anna, { kind: 'answer-poll', pollId, option: 1 });
    expect(stageFor(live)).toMatchObject({ question: 'Gaan we door?', counts: [0, 1, 0] });
  });

  it('shows each word once with how many gave it, and none that is hidden', () => {
    const live = dealtStatement();
    const { session, anna, bert, moderator } = live;
    stage(session, { kind: 'words' });
    must(session, anna, { kind: 'give-word', word: 'sukkels' });
    must(session, bert, { kind: 'give-word', word: 'hoopvol' });
    must(session, moderator, { kind: 'hide-word', word: 'Sukkels', isHidden: true });
    expect(stageFor(live)).toMatchObject({ words: [['hoopvol', 1]] });
    must(session, moderator, { kind: 'hide-word', word: 'sukkels', isHidden: false });
    expect(stageFor(live)).toMatchObject({
      words: [
        ['hoopvol', 1],
        ['sukkels', 1],
      ],
    });
  });
});

describe('the shortlist', () => {
  it('is there for all while its item is open, without what is hidden', () => {
    const { session, anna, bert, itemId, statementId } = dealtStatement();
    const other = post(session, anna, itemId);
    const convergenceId = addItem(session, { itemKind: 'convergence' });
    shortlist(session, convergenceId, statementId, other);
    const shown = () =>
      viewOf(session.state, { kind: 'participant', attendeeId: bert }).shared.shortlist.shown?.map(
        ({ statementId: id }) => id,
      );
    expect(shown()).toBeUndefined();
    open(session, convergenceId);
    expect(shown()).toEqual([statementId, other]);
    hide(session, other);
    expect(shown()).toEqual([statementId]);
    must(session, 'system', { kind: 'close-agenda-item', itemId: convergenceId });
    expect(agendaItemOf(session.state, convergenceId)?.phase.kind).toBe('closed');
    expect(shown()).toBeUndefined();
  });
});
