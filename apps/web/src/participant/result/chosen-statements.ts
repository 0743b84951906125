import type { StatementId, View } from '@app/dialogue';
import type { ReadReport } from './report.js';

export interface ChosenStatement {
  statementId: StatementId;
  text: string;
  language: string;
  /** How many participants chose it; null as long as that is not known. */
  chosenCount: number | null;
}

/** What this person chose, as far as it can still be read; the report has what was never put before them. */
export function chosenStatements(
  { personal }: Pick<View, 'personal'>,
  report: ReadReport | null,
): readonly ChosenStatement[] {
  const ids = new Set(Object.values(personal.chosen).flatMap((chosen) => chosen ?? []));
  return [...ids].flatMap((statementId) => {
    const found =
      personal.dealt[statementId] ??
      personal.own[statementId] ??
      report?.statements.find((one) => one.statementId === statementId);
    if (!found || found.text === null) return [];
    const { text, language } = found;
    const { chosenCount = null } =
      report?.choices?.chosen.find((one) => one.statementId === statementId) ?? {};
    return [{ statementId, text, language, chosenCount }];
  });
}
