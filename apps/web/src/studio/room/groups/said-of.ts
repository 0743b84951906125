import type { StatementId, View } from '@app/dialogue';

export interface Said {
  statementId: StatementId;
  text: string;
  language: string;
}

/** The statements that may be read, in the order of their ids. */
export const saidOf = (statements: View['shared']['statements'], ids: readonly StatementId[]): Said[] =>
  ids.flatMap((statementId) => {
    const row = statements[statementId];
    if (!row || row.text === null || ('standing' in row && row.standing !== 'shown')) return [];
    return [{ statementId, text: row.text, language: row.language }];
  });
