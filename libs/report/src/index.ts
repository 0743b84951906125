export { composeReport, TOP_COUNT, type ReportOccasion } from './compose-report.js';
export { statementsOf } from './statements-of.js';
export { rankingOf } from './statement-rows.js';
export type { Reason } from './reason.js';
export { SMALLEST_SEGMENT_COUNT } from './breadth.js';
export type {
  ReportAgendaItem,
  ReportIntent,
  ReportLists,
  ReportMethod,
  ReportModel,
  ReportParticipation,
  ReportSession,
  ReportStatement,
  ReportStatementId,
} from './report-model.js';
export { canonicalJson } from '@app/dialogue';
