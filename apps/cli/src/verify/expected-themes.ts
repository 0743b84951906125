import type { ReportMethod, ReportStatement, ReportTheme, ReportThemes } from '@app/report';
import type { Recount } from './recount.js';
import { highestDegrees, organisationCountOf, recognisers } from './recount-people.js';
import { shareQuantile } from './share-quantile.js';

const BEST = 3;

/** The themes chapter as it must be; only the words that mark a theme are taken from the report composed again. */
export function expectedThemes(
  again: ReportThemes,
  statements: readonly ReportStatement[],
  method: ReportMethod,
  counted: Recount,
): ReportThemes {
  const isShown = new Map(statements.map((row) => [row.statementId, row]));
  const inTheme = (themeId: string | null) =>
    [...counted.statements].filter(([id]) => isShown.has(id) && counted.themes.themeOf(id) === themeId);
  const best = (themeId: string | null) =>
    statements
      .filter(({ statementId, list }) => list === 'ranked' && counted.themes.themeOf(statementId) === themeId)
      .slice(0, BEST)
      .map(({ statementId }) => statementId);
  const labels = new Map(again.ranked.map((theme) => [theme.themeId, theme]));
  const tail = (1 - method.credibleLevel) / 2;
  const found = counted.themes.standing().flatMap((themeId) => {
    const members = inTheme(themeId);
    const label = labels.get(themeId);
    if (members.length === 0 || !label) return [];
    const degrees = highestDegrees(members.map(([, statement]) => statement));
    const recognising = recognisers(degrees);
    const askedCount = [...degrees.values()].filter((degree) => degree !== null).length;
    const recognition = {
      askedCount,
      recognisedCount: recognising.length,
      score: (recognising.length + 1) / (askedCount + 2),
      lower: shareQuantile(tail, recognising.length, askedCount),
      upper: shareQuantile(1 - tail, recognising.length, askedCount),
      organisationCount: organisationCountOf(recognising, counted, method.smallestSegmentCount),
    };
    return [{ label, themeId, statementCount: members.length, best: best(themeId), recognition }];
  });
  const hasPlace = ({ recognition }: (typeof found)[number]): boolean =>
    recognition.askedCount >= method.leastAnswerCount;
  const ranked = found
    .toSorted(
      (a, b) =>
        Number(hasPlace(b)) - Number(hasPlace(a)) ||
        b.recognition.lower - a.recognition.lower ||
        b.recognition.score - a.recognition.score ||
        (a.themeId < b.themeId ? -1 : 1),
    )
    .map((theme, index): ReportTheme => ({
      ...theme.label,
      statementCount: theme.statementCount,
      best: theme.best,
      place: hasPlace(theme) ? index + 1 : null,
      recognition: hasPlace(theme) ? theme.recognition : null,
    }));
  return {
    isProvisional: isShown.size < (method.firmThemesFromCount ?? 0),
    ranked,
    other: { statementCount: inTheme(null).length, best: best(null) },
  };
}
