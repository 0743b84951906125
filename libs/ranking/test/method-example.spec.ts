import { readFileSync } from 'node:fs';
import { rankStatements, recognitionPosterior, type DegreeCounts } from '@app/ranking';
import { answersTo } from './build.js';

const PEOPLE = 40;

/** The rows of the worked example in docs/method.md, each cell by the name of its column. */
function exampleRows(): Map<string, string>[] {
  const page = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');
  const table = /<!-- worked example:[^>]*-->\s*((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
  const [header = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return rows.map((cells) => new Map(header.map((name, index) => [name, cells[index] ?? ''])));
}

const rows = exampleRows();
const cell = (row: Map<string, string>, name: string): string => row.get(name) ?? '';
const degreesOf = (row: Map<string, string>): DegreeCounts => [
  Number(cell(row, '0')),
  Number(cell(row, '1')),
  Number(cell(row, '2')),
  Number(cell(row, '3')),
];

const ranking = rankStatements(
  rows.map((row) =>
    answersTo(cell(row, 'statement'), degreesOf(row), {
      cannotSayCount: Number(cell(row, 'cannot say')),
      populationCount: PEOPLE - 1,
    }),
  ),
);

describe('the worked example of docs/method.md', () => {
  it('has six statements, in the order of the ranking', () => {
    expect(rows.map((row) => cell(row, 'statement'))).toEqual(['E', 'B', 'A', 'C', 'F', 'D']);
    expect(ranking.statements.map(({ statementId }) => statementId)).toEqual(['E', 'B', 'A', 'C', 'F', 'D']);
    expect(ranking.prior).toEqual([0.15625, 0.1875, 0.3125, 0.34375]);
  });

  it.each(rows.map((row) => [cell(row, 'statement'), row] as const))('statement %s', (name, row) => {
    const statement = ranking.statements.find(({ statementId }) => statementId === name);
    if (!statement) throw new Error(`no statement ${name}`);
    const posterior = recognitionPosterior(statement, ranking.prior, ranking.options.priorWeight);
    const computed = new Map<string, string>([
      ['n', String(statement.answeredCount)],
      ['M', String(posterior.unseenCount)],
      ['score', statement.score.toFixed(4)],
      ['√Var', Math.sqrt(posterior.variance).toFixed(4)],
      ['P(all 0)', posterior.leastProbability.toFixed(4)],
      ['P(all 3)', posterior.mostProbability.toFixed(4)],
      ['lower', statement.lower.toFixed(4)],
      ['upper', statement.upper.toFixed(4)],
      ['list', statement.list],
      ['place', statement.place === null ? '' : String(statement.place)],
    ]);
    expect([...computed.keys()].map((column) => [column, cell(row, column)])).toEqual([...computed]);
  });
});
