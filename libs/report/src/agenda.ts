import type { AgendaItemPhase, DurationMs, Session } from '@app/dialogue';
import { scaleOf } from './asked.js';
import type { ReportAgendaItem, ReportStatement } from './report-model.js';

const actualMsOf = (phase: AgendaItemPhase): DurationMs | null =>
  phase.kind === 'closed' ? phase.closedAt - phase.openedAt : null;

/** The dialogue items in the order of the agenda, and any other item that holds statements or was answered. */
export const agendaOf = (session: Session, statements: readonly ReportStatement[]): ReportAgendaItem[] =>
  session.agenda
    .map((item): ReportAgendaItem => {
      const { id, itemKind, title, question, plannedMs, phase } = item;
      const scale = scaleOf(item);
      return {
        itemId: id,
        itemKind,
        title,
        question,
        plannedMs,
        actualMs: actualMsOf(phase),
        ranked: statements
          .filter(({ itemId, list }) => itemId === id && list === 'ranked')
          .map(({ statementId }) => statementId),
        ...(scale && { scale }),
      };
    })
    .filter(
      ({ itemId, itemKind, scale }) =>
        itemKind === 'dialogue' || scale || statements.some((statement) => statement.itemId === itemId),
    );
