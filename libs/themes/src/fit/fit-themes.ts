import { assign } from '../assign/assign.js';
import { detectLanguage } from '../text/detect-language.js';
import { isThemeLanguage, THEME_LANGUAGES, type ThemeLanguage } from '../text/theme-language.js';
import { NO_CONSTRAINTS, type ThemeConstraints } from '../theme-constraints.js';
import type { ThemeModel, ThemeStatement } from '../theme-model.js';
import { fitLanguage } from './fit-language.js';
import { DEFAULT_FIT_OPTIONS, type FitOptions } from './fit-options.js';
import { standingOf, type Standing } from './standing-of.js';

/** Below this many statements themes are shown as provisional. */
const PROVISIONAL_COUNT = 50;

/**
 * Finds the themes of all statements, each language apart. The same statements in another order, with the same seed, give the
 * same themes.
 *
 * @param previous the themes as they were: they keep their ids, and statements change only for a clear gain. null: from nothing
 */
export function fitThemes(
  statements: readonly ThemeStatement[],
  previous: ThemeModel | null = null,
  constraints: ThemeConstraints = NO_CONSTRAINTS,
  chosen: Partial<FitOptions> = {},
): ThemeModel {
  const options = { ...DEFAULT_FIT_OPTIONS, ...chosen };
  const inOrder = [...statements].sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
  const standing = withArrivals(standingOf(previous, constraints), inOrder, previous);
  const languages = inOrder.map(languageOf);
  const model: ThemeModel = {
    themes: [],
    assignments: [],
    languages: [],
    isProvisional: statements.length < PROVISIONAL_COUNT,
    nextNumber: previous?.nextNumber ?? 1,
  };
  for (const language of THEME_LANGUAGES) {
    const spoken = inOrder.filter((_, i) => languages[i] === language);
    if (spoken.length === 0) continue;
    const fit = fitLanguage(language, spoken, standing, options, {
      languages: previous?.languages ?? [],
      nextNumber: model.nextNumber,
    });
    model.languages.push(fit.space);
    model.assignments.push(...fit.assignments);
    model.themes.push(
      ...fit.themes.map((theme) => ({ ...theme, name: constraints.names[theme.themeId] ?? null })),
    );
    model.nextNumber = fit.nextNumber;
  }
  return model;
}

const languageOf = ({ language, text }: ThemeStatement): ThemeLanguage =>
  isThemeLanguage(language) ? language : detectLanguage(text);

/** Statements that came since have the theme as home to which they were put on arrival. */
function withArrivals(
  standing: Standing,
  statements: readonly ThemeStatement[],
  previous: ThemeModel | null,
): Standing {
  if (!previous) return standing;
  const homes = new Map(standing.homes);
  for (const statement of statements)
    if (!homes.has(statement.statementId))
      homes.set(statement.statementId, assign(previous, statement).themeId);
  return { ...standing, homes };
}
