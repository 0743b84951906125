import type { AttendeeId, StatementId } from '@app/dialogue';
import type { ReportModel } from '@app/report';
import type { Recount } from './recount.js';

const RECOGNISED = 2;

/** How many of a group do, and do not, recognise a statement. */
function truthOf(
  { statements }: Recount,
  statementId: StatementId,
  isIn: (id: AttendeeId) => boolean,
): { recognised: number; notRecognised: number } {
  const degrees = [...(statements.get(statementId)?.answers ?? [])].flatMap(([id, answer]) =>
    isIn(id) && answer !== 'cannot-say' ? [answer] : [],
  );
  const recognised = degrees.filter((degree) => degree >= RECOGNISED).length;
  return { recognised, notRecognised: degrees.length - recognised };
}

/** Ranges by group in which the true number does not lie: one line each. */
export function untrueRanges(
  report: ReportModel,
  groupOf: ReadonlyMap<AttendeeId, number> | null,
  counted: Recount,
): string[] {
  return report.statements.flatMap(({ statementId, groups }) =>
    (groups?.rows ?? []).flatMap((row) => {
      const truth = truthOf(counted, statementId, (id) => groupOf?.get(id) === row.group);
      return (['recognised', 'notRecognised'] as const).flatMap((column) => {
        const { least, most } = row[column];
        return truth[column] < least || truth[column] > most
          ? [
              `statements ${statementId} groups ${row.group} ${column}: the report says ${least} to ${most}, the journal ${truth[column]}`,
            ]
          : [];
      });
    }),
  );
}
