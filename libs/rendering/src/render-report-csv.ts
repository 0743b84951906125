import { statementsOf, type ReportModel, type ReportStatement } from '@app/report';
import { stringify } from 'csv-stringify/sync';
import { breadthWords } from './breadth-words.js';
import { reasonWords } from './reason-words.js';
import { statementStandings, type Standing } from './shared-place.js';
import { themeLabel } from './theme-words.js';
import { wordsFor, type Words } from './words.js';

interface Row {
  model: ReportModel;
  statement: ReportStatement;
  /** Its place over the whole session, shared with its equals; undefined: none. */
  standing: Standing | undefined;
  words: Words;
}

type Column = readonly [header: (words: Words) => string, cell: (row: Row) => string | number | null];

const yesNo = (isSo: boolean, { texts }: Words): string => texts(isSo ? 'report.yes' : 'report.no');

const itemOf = ({ model, statement }: Row) => model.agenda.find(({ itemId }) => itemId === statement.itemId);

/** On the scale of 0 to 100 with one decimal, written as the language writes it, so that a spreadsheet reads a number. */
const decimal = (value: number, { language }: Words): string =>
  new Intl.NumberFormat(language, {
    useGrouping: false,
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value * 100);

const COLUMNS: readonly Column[] = [
  [({ texts }) => texts('report.column.session'), ({ model }) => model.session.title],
  [
    ({ texts }) => texts('report.column.fictional'),
    ({ model, words }) => yesNo(model.session.fictional, words),
  ],
  [({ texts }) => texts('report.column.place'), ({ standing }) => standing?.place ?? null],
  [
    ({ texts }) => texts('report.column.list'),
    ({ statement, words }) => words.texts(`report.list.${statement.list}`),
  ],
  [({ texts }) => texts('report.column.item'), (row) => itemOf(row)?.title ?? null],
  [({ texts }) => texts('report.column.question'), (row) => itemOf(row)?.question ?? null],
  [
    ({ texts }) => texts('report.column.intent'),
    ({ statement, words }) => words.texts(`intent.${statement.intent}`),
  ],
  [({ texts }) => texts('report.column.statement'), ({ statement }) => statement.text],
  [({ texts }) => texts('report.column.language'), ({ statement }) => statement.language],
  [({ texts }) => texts('report.column.builds-on'), ({ statement }) => statement.buildsOn?.text ?? null],
  [
    ({ texts }) => texts('report.column.raises-theme'),
    ({ statement, words }) => yesNo(statement.raisesTheme, words),
  ],
  [({ texts }) => texts('report.column.score'), ({ statement, words }) => decimal(statement.score, words)],
  [({ texts }) => texts('report.column.lower'), ({ statement, words }) => decimal(statement.lower, words)],
  [({ texts }) => texts('report.column.upper'), ({ statement, words }) => decimal(statement.upper, words)],
  [({ texts }) => texts('scale.degree.0'), ({ statement }) => statement.degrees[0]],
  [({ texts }) => texts('scale.degree.1'), ({ statement }) => statement.degrees[1]],
  [({ texts }) => texts('scale.degree.2'), ({ statement }) => statement.degrees[2]],
  [({ texts }) => texts('scale.degree.3'), ({ statement }) => statement.degrees[3]],
  [({ texts }) => texts('scale.cannot-say'), ({ statement }) => statement.cannotSayCount],
  [({ texts }) => texts('report.column.answered'), ({ statement }) => statement.answeredCount],
  [({ texts }) => texts('report.column.recognised'), ({ statement }) => statement.recognisedCount],
  [({ texts }) => texts('report.column.organisations'), ({ statement }) => statement.organisationCount],
  [({ texts }) => texts('report.column.reach'), ({ statement }) => statement.reach],
  [
    ({ texts }) => texts('report.column.reason'),
    ({ statement, words }) => reasonWords(statement.reason, words),
  ],
  [({ texts }) => texts('report.column.id'), ({ statement }) => statement.statementId],
];

/** What an analysis adds, in reports that have one. */
const STABILITY_COLUMNS: readonly Column[] = [
  [
    ({ texts }) => texts('report.column.certainty'),
    ({ statement: { stability }, words }) =>
      stability?.certainty ? words.texts('report.certainty.word', { certainty: stability.certainty }) : null,
  ],
  [
    ({ texts }) => texts('report.column.top-share'),
    ({ statement: { stability }, words }) => (stability ? decimal(stability.topShare, words) : null),
  ],
];

const GROUP_COLUMNS: readonly Column[] = [
  [({ texts }) => texts('report.column.groups'), ({ statement, words }) => breadthWords(statement, words)],
  [
    ({ texts }) => texts('report.column.lowest-group'),
    ({ statement: { groups }, words }) =>
      typeof groups?.lowestGroupScore === 'number' ? decimal(groups.lowestGroupScore, words) : null,
  ],
];

/** To which theme a statement belongs, in reports that tell themes. */
const THEME_COLUMNS: readonly Column[] = [
  [
    ({ texts }) => texts('report.column.theme'),
    ({ model, statement, words }) => {
      const theme = model.themes?.ranked.find(({ themeId }) => themeId === statement.themeId);
      return theme ? themeLabel(theme, words) : words.texts('report.themes.other');
    },
  ],
];

/** How many chose a statement for a follow-up, in sessions where people could. */
const CHOICE_COLUMNS: readonly Column[] = [
  [
    ({ texts }) => texts('report.choices.heading'),
    ({ model, statement: { statementId } }) =>
      model.choices?.chosen.find((one) => one.statementId === statementId)?.chosenCount ?? 0,
  ],
];

const columnsOf = ({ method, groups, themes, choices }: ReportModel): readonly Column[] => [
  ...COLUMNS,
  ...(method.seed === undefined ? [] : STABILITY_COLUMNS),
  ...(groups === undefined ? [] : GROUP_COLUMNS),
  ...(themes === undefined ? [] : THEME_COLUMNS),
  ...(choices === undefined ? [] : CHOICE_COLUMNS),
];

/**
 * The statements as a table for a spreadsheet, strongest first: UTF-8 with a byte order mark, semicolons, CRLF, a header
 * in the language. Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function renderReportCsv(model: ReportModel, language: string): string {
  const words = wordsFor(language);
  const columns = columnsOf(model);
  const standings = statementStandings(statementsOf(model, model.lists.ranked));
  const rows = model.statements.map((statement) =>
    columns.map(([, cell]) => cell({ model, statement, standing: standings.get(statement), words })),
  );
  return stringify([columns.map(([header]) => header(words)), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
  });
}
