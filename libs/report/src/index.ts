export { composeReport, TOP_COUNT, type ReportOccasion } from './compose-report.js';
export { statementsOf } from './statements-of.js';
export { rankingOf } from './statement-rows.js';
export type { Reason } from './reason.js';
export { DRAW_COUNT, stabilityOf } from './stability.js';
export type { ReportAnalysis } from './analysis.js';
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
