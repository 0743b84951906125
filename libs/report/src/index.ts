export { composeReport, TOP_COUNT } from './compose-report.js';
export { statementsOf } from './statements-of.js';
export { rankingOf } from './statement-rows.js';
export type { Reason } from './reason.js';
export { DRAW_COUNT, stabilityOf } from './stability.js';
export type { ReportAnalysis } from './analysis.js';
export type { ReportChoices, ReportPoll, ReportScale, ReportWord } from './asked-model.js';
export type { ReportTheme, ReportThemeRecognition, ReportThemes, ThemeFigures } from './theme-model.js';
export type {
  ReportAgendaItem,
  ReportGroup,
  ReportGroupBreadth,
  ReportGroupRow,
  ReportIntent,
  ReportLists,
  ReportMethod,
  ReportModel,
  ReportParticipation,
  ReportSession,
  ReportStability,
  ReportStatement,
  ReportStatementId,
} from './report-model.js';
export { canonicalJson } from '@app/dialogue';
