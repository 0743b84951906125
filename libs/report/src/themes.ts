import type { Session, Statement } from '@app/dialogue';
import { breadthOf } from './breadth.js';
import { readableOf } from './readable.js';
import type { ReportStatement } from './report-model.js';
import type { ReportTheme, ReportThemeRecognition, ReportThemes, ThemeFigures } from './theme-model.js';

/** How many statements speak for a theme. */
const BEST_COUNT = 3;
/** Among fewer statements themes are provisional. */
export const FIRM_THEMES_FROM_COUNT = 50;

function recognitionOf(
  session: Session,
  statements: readonly Statement[],
  { place, askedCount, recognisedCount, score, lower, upper }: ThemeFigures,
): ReportThemeRecognition | null {
  if (place === null) return null;
  const organisationCount = breadthOf(session, statements);
  return { askedCount, recognisedCount, score, lower, upper, organisationCount };
}

/**
 * @param rows all statements that may be read, strongest first
 * @param found the themes, most widely recognised first
 * @returns null where no themes were found
 */
export function themesOf(
  session: Session,
  rows: readonly ReportStatement[],
  found: readonly ThemeFigures[],
): ReportThemes | null {
  if (found.length === 0) return null;
  const readable = readableOf(session);
  const isIn = new Map(readable.map(({ id, themeId }) => [id, themeId]));
  const best = (wanted: string | null) =>
    rows
      .filter(({ statementId, list }) => list === 'ranked' && isIn.get(statementId) === wanted)
      .slice(0, BEST_COUNT)
      .map(({ statementId }) => statementId);
  const ranked = found.map((figures): ReportTheme => {
    const { themeId, keywords, place, statementCount } = figures;
    const theme = session.themes.get(themeId);
    const statements = readable.filter((statement) => statement.themeId === themeId);
    return {
      themeId,
      name: theme?.name ?? null,
      keywords: [...keywords],
      language: theme?.language ?? '',
      place,
      statementCount,
      recognition: recognitionOf(session, statements, figures),
      best: best(themeId),
    };
  });
  return {
    isProvisional: readable.length < FIRM_THEMES_FROM_COUNT,
    ranked,
    other: {
      statementCount: readable.filter(({ themeId }) => themeId === null).length,
      best: best(null),
    },
  };
}
