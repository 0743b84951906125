import type { StatementId, TextId, ThemeId } from './ids.js';

/** Statements that speak of the same thing. The software finds it; what moderators decide about it stands. */
export interface Theme {
  id: ThemeId;
  /** BCP 47 tag of the language of its statements. */
  language: string;
  /** The statement that stands for it; null: not known. */
  exampleId: StatementId | null;
  /** What the moderators call it; null: by the label that the software makes of its texts. */
  name: string | null;
  /** Names given to it, the current one last. */
  nameTextIds: TextId[];
  /** The theme of which it is a part now; null: of none. */
  mergedIntoId: ThemeId | null;
  /** The statements that went along when it was merged, and go back when it is made a theme of its own again. */
  mergedStatementIds: StatementId[];
}

/** Statements that a moderator took out of a theme to make a new one. */
export interface ThemeSplit {
  /** Null: out of the statements that had none. */
  themeId: ThemeId | null;
  intoId: ThemeId;
  statementIds: StatementId[];
}

/** Where a statement belongs: its theme (null: other), and further themes that it speaks of, nearest first. */
export type Placement = readonly [StatementId, ThemeId | null, readonly ThemeId[]];

export interface FoundTheme {
  themeId: ThemeId;
  language: string;
  exampleId: StatementId | null;
}

export const newTheme = ({ themeId, language, exampleId }: FoundTheme): Theme => ({
  id: themeId,
  language,
  exampleId,
  name: null,
  nameTextIds: [],
  mergedIntoId: null,
  mergedStatementIds: [],
});

/** The theme that this one is a part of after all merges; itself when it was not merged. Merges go in no circle. */
export function themeAfterMerges(themes: ReadonlyMap<ThemeId, Theme>, id: ThemeId): ThemeId {
  let current = id;
  for (let into = themes.get(current)?.mergedIntoId; into; into = themes.get(current)?.mergedIntoId)
    current = into;
  return current;
}
