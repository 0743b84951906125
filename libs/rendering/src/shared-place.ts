import type { ReportStatement } from '@app/report';

/** In a list in order of recognition: the place of a statement, which it shares with what is equal to it. */
export function sharedPlace(list: readonly ReportStatement[], statement: ReportStatement): number {
  const { lower, score, answeredCount } = statement;
  return (
    1 +
    list.findIndex((one) => one.lower === lower && one.score === score && one.answeredCount === answeredCount)
  );
}
