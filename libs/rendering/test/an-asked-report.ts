import type { ReportModel } from '@app/report';
import { aReport, aStatement, statementId } from './a-report.js';

type Polls = NonNullable<ReportModel['polls']>;

const pollId = (name: string) => name as Polls[number]['pollId'];

const item = (name: string, title: string, question: string): ReportModel['agenda'][number] => ({
  itemId: name as ReportModel['agenda'][number]['itemId'],
  itemKind: 'scale',
  title,
  question,
  plannedMs: 300_000,
  actualMs: 300_000,
  ranked: [],
});

/** A report in which people also answered questions to everybody, chose, and gave a word. */
export function anAskedReport(): ReportModel {
  const report = aReport([
    aStatement('one'),
    aStatement('two', { place: 2, intent: 'tip' }),
    aStatement('three', { place: 3 }),
  ]);
  return {
    ...report,
    agenda: [
      ...report.agenda,
      {
        ...item('item-2', 'Ruimte', 'Krijg je ruimte om te proberen?'),
        scale: { answeredCount: 41, tally: { degrees: [4, 11, 17, 6], cannotSayCount: 3 } },
      },
      {
        ...item('item-3', 'Vertrouwen', 'Durf je fouten te delen?'),
        scale: { answeredCount: 4, tally: null },
      },
    ],
    polls: [
      {
        pollId: pollId('poll-1'),
        question: 'Eerst pauze?',
        options: ['Ja', 'Nee, door'],
        answeredCount: 32,
        counts: [21, 11],
      },
      {
        pollId: pollId('poll-2'),
        question: 'Vaker?',
        options: ['Ja', 'Nee'],
        answeredCount: 1,
        counts: null,
      },
    ],
    choices: {
      choosingCount: 47,
      chosen: [
        { statementId: statementId('two'), chosenCount: 29 },
        { statementId: statementId('one'), chosenCount: 8 },
      ],
    },
    words: [
      { word: 'moed', count: 6 },
      { word: 'ruimte', count: 2 },
      { word: '<b>samen</b>', count: 1 },
      { word: 'אומץ', count: 1 },
    ],
  };
}
