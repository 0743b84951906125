import type { StatementId } from '@app/dialogue';
import type { ReportModel } from '@app/report';
import type { ReplayPlan } from './plan.js';

const DEGREE_OF_AGREE = 3;

interface Expected {
  degrees: [number, number, number, number];
  cannotSayCount: number;
  reach: number;
}

/** What the report must say of every statement, counted from the files alone. */
function expectedOf(plan: ReplayPlan): Map<number, Expected> {
  const expected = new Map<number, Expected>();
  for (const { commentId } of plan.statements)
    expected.set(commentId, { degrees: [0, 0, 0, 0], cannotSayCount: 0, reach: 0 });
  for (const { commentId, vote } of plan.votes) {
    const counts = expected.get(commentId);
    if (!counts) continue;
    counts.reach += 1;
    if (vote === 0) counts.cannotSayCount += 1;
    else counts.degrees[vote === 1 ? DEGREE_OF_AGREE : 0] += 1;
  }
  return expected;
}

/**
 * Compares a report with the files it came from.
 *
 * @param statementIds the id under which each recorded statement was posted
 * @returns one line for every figure that differs; none when all are equal
 */
export function differencesFromFiles(
  report: ReportModel,
  plan: ReplayPlan,
  statementIds: ReadonlyMap<number, StatementId>,
): string[] {
  const differences: string[] = [];
  const compare = (what: string, said: unknown, counted: unknown) => {
    if (JSON.stringify(said) !== JSON.stringify(counted))
      differences.push(
        `${what}: the report says ${JSON.stringify(said)}, the files ${JSON.stringify(counted)}`,
      );
  };
  const shown = new Map(report.statements.map((statement) => [statement.statementId, statement]));
  const expected = expectedOf(plan);
  for (const { commentId, isRejected, text } of plan.statements) {
    const id = statementIds.get(commentId);
    const said = id === undefined ? undefined : shown.get(id);
    if (isRejected || said === undefined) {
      compare(`statement ${commentId} is shown`, said !== undefined, !isRejected);
      continue;
    }
    const counted = expected.get(commentId);
    compare(`statement ${commentId}, text`, said.text, text.normalize('NFC'));
    compare(`statement ${commentId}, degrees`, said.degrees, counted?.degrees);
    compare(`statement ${commentId}, cannot say`, said.cannotSayCount, counted?.cannotSayCount);
    compare(`statement ${commentId}, reach`, said.reach, counted?.reach);
  }
  const { participation } = report;
  compare('statements', participation.statementCount, plan.statements.length);
  compare('endorsements', participation.endorsementCount, plan.votes.length);
  compare(
    'people who endorsed',
    participation.endorsingCount,
    new Set(plan.votes.map((v) => v.voterId)).size,
  );
  compare(
    'people who posted',
    participation.postingCount,
    new Set(plan.statements.map((s) => s.authorId)).size,
  );
  compare('hidden', participation.hiddenCount, plan.statements.filter((s) => s.isRejected).length);
  return differences;
}
