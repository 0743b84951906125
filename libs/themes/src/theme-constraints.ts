import type { StatementId } from '@app/dialogue';
import type { ThemeId } from './theme-model.js';

/** What the moderator decided, as plain data. It always wins over what the texts say. */
export interface ThemeConstraints {
  /** A statement's theme; null: *other*. A theme that is not there yet comes to be. */
  pins: Readonly<Record<StatementId, ThemeId | null>>;
  /** A theme with a name does not vanish, and keeps its id. */
  names: Readonly<Record<ThemeId, string>>;
  /** One theme has gone into another, in the order in which it was decided. */
  merges: readonly { fromId: ThemeId; intoId: ThemeId }[];
  /** These statements left a theme and make one of their own. */
  splits: readonly { themeId: ThemeId | null; intoId: ThemeId; statementIds: readonly StatementId[] }[];
}

export const NO_CONSTRAINTS: ThemeConstraints = { pins: {}, names: {}, merges: [], splits: [] };
