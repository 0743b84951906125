import type { Session } from '@app/dialogue';
import type { ReportAgendaItem, ReportStatement } from './report-model.js';

/** The dialogue items in the order of the agenda, and any other item that holds statements. */
export const agendaOf = (session: Session, statements: readonly ReportStatement[]): ReportAgendaItem[] =>
  session.agenda
    .map(({ id, itemKind, title, question }) => ({
      itemId: id,
      itemKind,
      title,
      question,
      ranked: statements
        .filter(({ itemId, list }) => itemId === id && list === 'ranked')
        .map(({ statementId }) => statementId),
    }))
    .filter(
      ({ itemId, itemKind }) =>
        itemKind === 'dialogue' || statements.some((statement) => statement.itemId === itemId),
    );
