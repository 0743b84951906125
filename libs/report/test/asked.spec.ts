import type { AgendaItemId, AgendaItemKind, Answer, PollId } from '@app/dialogue';
import { composeReport, type ReportModel } from '@app/report';
import { HeldSession, ITEM, personId, statementId } from './held-session.js';

const ASKED = 'item-asked' as AgendaItemId;
const POLL = 'poll-1' as PollId;

const compose = ({ session }: HeldSession): ReportModel =>
  composeReport(session, { uptoSeq: session.seq, composedAt: session.lastAt });

/** Twelve people, two statements, and an item of this kind open. */
function heldIn(itemKind: AgendaItemKind): HeldSession {
  const held = HeldSession.live(12).post('a', 1).post('b', 2);
  held.endorse('a', 3, [3, 3, 3, 3, 3, 3]).endorse('b', 3, [2, 2, 2, 2, 2, 2]);
  held.ask({ kind: 'close-agenda-item', itemId: ITEM });
  const added = { kind: 'add-agenda-item', position: null, itemId: ASKED, itemKind } as const;
  held.ask({ ...added, title: 'Tot slot', question: 'Hoe verder?', plannedMs: 60_000 });
  return held.ask({ kind: 'open-agenda-item', itemId: ASKED });
}

const answerScale = (held: HeldSession, answers: readonly Answer[]): HeldSession => {
  for (const [index, answer] of answers.entries())
    held.ask({ kind: 'answer-scale', itemId: ASKED, answer }, personId(index + 1));
  return held;
};

const choose = (held: HeldSession, person: number, names: readonly string[]): HeldSession =>
  held.ask({ kind: 'choose-statements', statementIds: names.map(statementId) }, personId(person));

const shortlisted = (): HeldSession =>
  heldIn('final-round').ask(
    { kind: 'shortlist-statements', epoch: 0, itemId: ASKED, statementIds: ['a', 'b'].map(statementId) },
    'system',
  );

describe('a scale item', () => {
  const scaleIn = (held: HeldSession) => compose(held).agenda.find(({ itemId }) => itemId === ASKED)?.scale;

  it('stands in its place with how its question was answered, the last answer of each person', () => {
    const held = answerScale(heldIn('scale'), [0, 1, 3, 3, 'cannot-say']);
    answerScale(held, [2]);
    expect(compose(held).agenda.map(({ itemId }) => itemId)).toEqual([ITEM, ASKED]);
    expect(scaleIn(held)).toEqual({
      answeredCount: 5,
      tally: { degrees: [0, 1, 1, 2], cannotSayCount: 1 },
    });
  });

  it('tells only how many answered while they are fewer than five', () => {
    expect(scaleIn(answerScale(heldIn('scale'), [3, 3, 3, 'cannot-say']))).toEqual({
      answeredCount: 4,
      tally: null,
    });
  });

  it('is left out where nobody answered', () => {
    expect(compose(heldIn('scale')).agenda.map(({ itemId }) => itemId)).toEqual([ITEM]);
  });
});

describe('a poll', () => {
  const polled = (people: number): ReportModel => {
    const held = HeldSession.live(12);
    held.ask({ kind: 'open-poll', pollId: POLL, question: 'Pauze?', options: ['Ja', 'Nee'] });
    for (let person = 1; person <= people; person += 1)
      held.ask({ kind: 'answer-poll', pollId: POLL, option: person % 2 }, personId(person));
    return compose(held);
  };
  const question = { pollId: POLL, question: 'Pauze?', options: ['Ja', 'Nee'] };

  it('is told with its options and how many chose each, from five people on', () => {
    expect(polled(5).polls).toEqual([{ ...question, answeredCount: 5, counts: [2, 3] }]);
    expect(polled(4).polls).toEqual([{ ...question, answeredCount: 4, counts: null }]);
  });

  it('is left out where nobody answered', () => {
    expect(polled(0)).not.toHaveProperty('polls');
  });
});

describe('what was chosen for a follow-up', () => {
  it('is counted by people, most chosen first', () => {
    const held = choose(choose(choose(shortlisted(), 3, ['a', 'b']), 4, ['b']), 5, ['a']);
    choose(choose(held, 5, ['b']), 6, []);
    expect(compose(held).choices).toEqual({
      choosingCount: 3,
      chosen: [
        { statementId: 'b', chosenCount: 3 },
        { statementId: 'a', chosenCount: 1 },
      ],
    });
  });

  it('stands with the statement that stands for a merged one, once for whoever chose both', () => {
    const held = choose(choose(shortlisted(), 3, ['a', 'b']), 4, ['b']);
    held.ask({ kind: 'merge-statements', fromId: statementId('b'), intoId: statementId('a') });
    expect(compose(held).choices).toEqual({
      choosingCount: 2,
      chosen: [{ statementId: 'a', chosenCount: 2 }],
    });
  });

  it('names nothing that may no longer be read, and still counts who chose', () => {
    const held = choose(shortlisted(), 3, ['a']);
    held.ask({ kind: 'hide-statement', statementId: statementId('a'), reason: '' });
    expect(compose(held).choices).toEqual({ choosingCount: 1, chosen: [] });
  });

  it('is left out where nobody chose', () => {
    expect(compose(choose(shortlisted(), 3, []))).not.toHaveProperty('choices');
  });
});

describe('words', () => {
  const said = (): HeldSession => {
    const held = HeldSession.live(6);
    for (const [index, word] of ['Moed', 'moed ', 'ruimte', 'gedoe'].entries())
      held.ask({ kind: 'give-word', word }, personId(index + 1));
    return held;
  };

  it('are counted, hidden ones left out', () => {
    const held = said().ask({ kind: 'hide-word', word: 'GEDOE', isHidden: true });
    expect(compose(held).words).toEqual([
      { word: 'Moed', count: 2 },
      { word: 'ruimte', count: 1 },
    ]);
  });

  it('are gone where they were wiped', () => {
    const held = said();
    for (const { word } of held.session.attendees.values()) if (word) word.text = null;
    expect(compose(held)).not.toHaveProperty('words');
  });
});

describe('who said it', () => {
  it('is nowhere in the report', () => {
    const held = choose(shortlisted(), 3, ['a']).ask({ kind: 'give-word', word: 'moed' }, personId(3));
    expect(JSON.stringify(compose(held))).not.toContain('canary');
  });
});
