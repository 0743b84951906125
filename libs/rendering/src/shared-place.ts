import type { ReportStatement, ReportTheme } from '@app/report';

/** A place in a list in order of recognition. */
export interface Standing {
  /** From 1; equals have the same. */
  place: number;
  /** How many others have the same place. */
  otherCount: number;
}

/** Where everything in a list stands; what has the same key shares a place, what has none has no place. */
function standingsBy<T>(list: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<T, Standing> {
  const keys = list.map(keyOf).filter((key) => key !== null);
  const placeOf = new Map<string, number>();
  const countOf = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    if (!placeOf.has(key)) placeOf.set(key, index + 1);
    countOf.set(key, (countOf.get(key) ?? 0) + 1);
  }
  return new Map(
    list.flatMap((one) => {
      const key = keyOf(one);
      const place = key === null ? undefined : placeOf.get(key);
      if (key === null || place === undefined) return [];
      return [[one, { place, otherCount: (countOf.get(key) ?? 1) - 1 }] as const];
    }),
  );
}

/** @param list statements that have a place, in order of recognition */
export const statementStandings = (
  list: readonly ReportStatement[],
): ReadonlyMap<ReportStatement, Standing> =>
  standingsBy(list, ({ lower, score, answeredCount }) => `${lower} ${score} ${answeredCount}`);

/** @param list themes in order of recognition; those with too few answers have no place */
export const themeStandings = (list: readonly ReportTheme[]): ReadonlyMap<ReportTheme, Standing> =>
  standingsBy(list, ({ place, recognition }) =>
    place === null || recognition === null
      ? null
      : `${recognition.lower} ${recognition.score} ${recognition.askedCount}`,
  );
