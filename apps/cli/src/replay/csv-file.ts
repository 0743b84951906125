import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';

/** Something in a file that cannot be used: which file, which line, which column, and what would be right. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

export interface CsvRow {
  /** The value of a column, as it stands in the file. @throws DataError when the file has no such column */
  text: (column: string) => string;
  /** @throws DataError that names file, line and column when it is no whole number */
  integer: (column: string) => number;
  /** A blank value is null. */
  integerOrNull: (column: string) => number | null;
  /** The error that says what is wrong with a value of this row. */
  wrong: (column: string, why: string) => DataError;
  readonly columns: readonly string[];
}

interface Parsed {
  info: { lines: number };
  record: Record<string, string>;
}

/** The rows of a CSV file with a header. @throws DataError that names file and line for what is not CSV */
export async function readCsv(path: string, required: readonly string[]): Promise<CsvRow[]> {
  const file = basename(path);
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DataError(
      `${file}: the file cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'error'})`,
    );
  });
  let columns: string[] = [];
  let parsed: Parsed[];
  try {
    parsed = parse<Parsed>(content, {
      bom: true,
      columns: (header: string[]) => (columns = header.map((name) => name.trim())),
      info: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new DataError(`${file}: ${error.message}`);
    throw error;
  }
  for (const column of required)
    if (!columns.includes(column))
      throw new DataError(
        `${file}, line 1: there is no column "${column}" (there are: ${columns.join(', ')})`,
      );
  return parsed.map(({ record, info }) => rowOf(file, info.lines, columns, record));
}

function rowOf(file: string, line: number, columns: string[], record: Record<string, string>): CsvRow {
  const text = (column: string): string => record[column] ?? '';
  const wrong = (column: string, why: string): DataError =>
    new DataError(`${file}, line ${line}, column "${column}": ${why}`);
  const integerOrNull = (column: string): number | null => {
    const value = text(column).trim();
    if (value === '') return null;
    if (!/^-?\d+$/.test(value)) throw wrong(column, `"${value.slice(0, 40)}" is not a whole number`);
    return Number(value);
  };
  const integer = (column: string): number => {
    const value = integerOrNull(column);
    if (value === null) throw wrong(column, 'a whole number is missing');
    return value;
  };
  return { text, integer, integerOrNull, wrong, columns };
}
