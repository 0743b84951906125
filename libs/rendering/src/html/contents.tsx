import type { ReportModel } from '@app/report';
import type { TextKey } from '@app/texts';
import type { JSX } from 'react';
import type { ReportPartProps } from './report-header.js';

type Chapter = readonly [id: string, heading: TextKey, isThere: (model: ReportModel) => boolean];

/** In the order of the page; ids are those of the headings. */
const CHAPTERS: readonly Chapter[] = [
  ['top', 'report.top.heading', () => true],
  ['themes', 'report.themes.heading', ({ themes }) => themes !== undefined],
  ['items', 'report.items.heading', ({ agenda }) => agenda.length > 0],
  ['polls', 'report.polls.heading', ({ polls }) => polls !== undefined],
  ['tip', 'report.intent.tip.heading', ({ lists }) => lists.byIntent.tip.length > 0],
  ['warning', 'report.intent.warning.heading', ({ lists }) => lists.byIntent.warning.length > 0],
  ['question', 'report.intent.question.heading', ({ lists }) => lists.byIntent.question.length > 0],
  ['divided', 'report.divided.heading', ({ lists }) => (lists.divided?.length ?? 0) > 0],
  ['cannot-say', 'report.cannot-say.heading', ({ lists }) => lists.cannotSay.length > 0],
  ['too-few', 'report.too-few.heading', ({ lists }) => lists.tooFew.length > 0],
  ['choices', 'report.choices.heading', ({ choices }) => choices !== undefined],
  ['words', 'report.words.heading', ({ words }) => words !== undefined],
  ['participation', 'report.participation.heading', () => true],
  ['method', 'report.method.heading', () => true],
];

/** What is in the report, with a link to each chapter. */
export const Contents = ({ model, words }: ReportPartProps): JSX.Element => (
  <nav className="contents" aria-labelledby="contents">
    <p id="contents">{words.texts('report.contents')}</p>
    <ul>
      {CHAPTERS.filter(([, , isThere]) => isThere(model)).map(([id, heading]) => (
        <li key={id}>
          <a href={`#${id}`}>{words.texts(heading)}</a>
        </li>
      ))}
    </ul>
  </nav>
);
