import type { StatementId, ThemeId } from '@app/dialogue';

/** What the analysis knows of a theme. All counts are people, save `statementCount`; the rest lies between 0 and 1. */
export interface ThemeFigures {
  themeId: ThemeId;
  /** Words of its statements, strongest first. */
  keywords: readonly string[];
  statementCount: number;
  /** Answered at least one of its statements with a degree. */
  askedCount: number;
  /** Of these: recognise at least one of them mostly or fully. */
  recognisedCount: number;
  /** Posterior mean of the share who recognise it, and its interval at the level of the report. */
  score: number;
  lower: number;
  upper: number;
  /** 1 for the most widely recognised; null while too few people were asked. */
  place: number | null;
}

/** How widely a theme is recognised; see {@link ThemeFigures}. */
export interface ReportThemeRecognition extends Pick<
  ThemeFigures,
  'askedCount' | 'recognisedCount' | 'score' | 'lower' | 'upper'
> {
  /** From how many organisations those are who recognise it; null when not known or too few people. */
  organisationCount: number | null;
}

/** Statements that speak of the same thing. */
export interface ReportTheme {
  themeId: ThemeId;
  /** What the moderators call it; null: its keywords name it. */
  name: string | null;
  keywords: string[];
  /** BCP 47 tag of its statements. */
  language: string;
  place: number | null;
  statementCount: number;
  /** Null when too few people were asked to tell. */
  recognition: ReportThemeRecognition | null;
  /** Its strongest ranked statements, at most three. */
  best: StatementId[];
}

/** Themes by how many people recognise them, widest first; those with too few people asked come last. */
export interface ReportThemes {
  /** There are so few statements that themes may still shift. */
  isProvisional: boolean;
  ranked: ReportTheme[];
  /** Statements that speak of nothing that others speak of. */
  other: { statementCount: number; best: StatementId[] };
}
