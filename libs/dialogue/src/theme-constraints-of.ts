import type { StatementId, ThemeId } from './ids.js';
import type { Session } from './session.js';
import { themeAfterMerges, type ThemeSplit } from './theme.js';

/** What the moderators decided about themes, as plain data. */
export interface DecidedThemes {
  /** Where they placed a statement; null: other. */
  pins: Record<StatementId, ThemeId | null>;
  names: Record<ThemeId, string>;
  /** Each theme that is part of another, with the one that it is a part of after all merges. */
  merges: { fromId: ThemeId; intoId: ThemeId }[];
  splits: ThemeSplit[];
}

/** What the moderators decided, for whoever finds themes: it wins over what the texts say. A copy. */
export function themeConstraintsOf({ themes, statements, themeSplits }: Session): DecidedThemes {
  const all = [...themes.values()];
  return {
    pins: Object.fromEntries(
      [...statements.values()].filter(({ isThemeSet }) => isThemeSet).map(({ id, themeId }) => [id, themeId]),
    ),
    names: Object.fromEntries(all.flatMap(({ id, name }) => (name === null ? [] : [[id, name]]))),
    merges: all
      .filter(({ mergedIntoId }) => mergedIntoId !== null)
      .map(({ id }) => ({ fromId: id, intoId: themeAfterMerges(themes, id) })),
    splits: themeSplits.map((split) => ({ ...split, statementIds: [...split.statementIds] })),
  };
}
