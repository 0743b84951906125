import type { StatementId } from '@app/dialogue';
import type { ThemeConstraints } from '../theme-constraints.js';
import type { ThemeId, ThemeModel } from '../theme-model.js';
import { themeAfterMerges } from './theme-after-merges.js';

/** Where statements were, and where they must be. */
export interface Standing {
  /** The theme each statement had, merges followed; null: *other*. */
  homes: ReadonlyMap<StatementId, ThemeId | null>;
  /** Where the moderator's hand holds a statement; null: *other*. */
  held: ReadonlyMap<StatementId, ThemeId | null>;
  /** The ones that the moderator put there one by one. */
  pinned: ReadonlySet<StatementId>;
  /** The statements that stood for a theme, and which. */
  examples: ReadonlyMap<StatementId, ThemeId | null>;
}

/**
 * What the moderator's decisions mean for single statements, a later line winning over an earlier:
 *
 * - a named theme holds its example, so that it does not vanish;
 * - a theme that others were merged into, or that was split, holds the statements that it had;
 * - a split holds its statements in the new theme;
 * - a pin holds its statement.
 */
export function standingOf(previous: ThemeModel | null, constraints: ThemeConstraints): Standing {
  const { merges, splits, names, pins } = constraints;
  const after = (themeId: ThemeId | null) => themeId && themeAfterMerges(themeId, merges);
  const homes = new Map(
    previous?.assignments.map(({ statementId, themeId }) => [statementId, after(themeId)] as const),
  );
  const held = new Map<StatementId, ThemeId | null>();
  for (const { themeId, medoidId } of previous?.themes ?? [])
    if (themeId in names) held.set(medoidId, after(themeId));
  const decided = new Set([
    ...merges.map(({ intoId }) => after(intoId)),
    ...splits.flatMap(({ themeId, intoId }) => [
      ...(themeId === null ? [] : [after(themeId)]),
      after(intoId),
    ]),
  ]);
  for (const [statementId, themeId] of homes)
    if (themeId && decided.has(themeId)) held.set(statementId, themeId);
  for (const { intoId, statementIds } of splits)
    for (const statementId of statementIds) held.set(statementId, after(intoId));
  const pinned = Object.entries(pins) as [StatementId, ThemeId | null][];
  for (const [statementId, themeId] of pinned) held.set(statementId, after(themeId));
  const examples = new Map(
    previous?.themes.map(({ themeId, medoidId }) => [medoidId, after(themeId)] as const),
  );
  return { homes, held, pinned: new Set(pinned.map(([statementId]) => statementId)), examples };
}
