import type { AnalysisFrame, RankedTheme } from '@app/contract';
import type { StatementId, ThemeId, ThemeRow, View } from '@app/dialogue';
import { inHeldOrder, listedOf, type Listed } from '../listed.js';
import { keywordsLabel } from './labels.js';

/** A theme that was merged into another and can be set apart again. */
export interface MergedTheme {
  themeId: ThemeId;
  label: string | null;
}

/** A theme as it stands on the board. */
export interface BoardTheme {
  /** Null for what belongs to no theme. */
  themeId: ThemeId | null;
  /** What moderators call it, else what the software does; null when neither is known. */
  label: string | null;
  /** What moderators call it; null when they gave no name. */
  name: string | null;
  language: string;
  /** Null until an analysis came that knows it. */
  ranked: RankedTheme | null;
  /** The most widely recognised first. */
  statements: readonly Listed[];
  merged: readonly MergedTheme[];
}

/** The themes by recognition, then what belongs to none. */
export type Board = readonly BoardTheme[];

type Shared = Pick<View['shared'], 'themes' | 'statements'>;

const themesOf = (themes: Shared['themes']): [ThemeId, ThemeRow][] =>
  Object.entries(themes) as [ThemeId, ThemeRow][];

const LAST = Number.MAX_SAFE_INTEGER;

/** Those with a place in their order, then the ranked ones without, then those that no analysis knows. */
const byPlace = (a: BoardTheme, b: BoardTheme): number =>
  (a.ranked?.place ?? LAST) - (b.ranked?.place ?? LAST) ||
  Number(b.ranked !== null) - Number(a.ranked !== null) ||
  b.statements.length - a.statements.length;

function mergedInto(themes: Shared['themes'], statements: Shared['statements'], id: ThemeId): MergedTheme[] {
  return themesOf(themes)
    .filter(([, { mergedIntoId }]) => mergedIntoId === id)
    .map(([themeId, { name, exampleId }]) => ({
      themeId,
      label: name ?? (exampleId === null ? null : (statements[exampleId]?.text ?? null)),
    }));
}

/** The statements of each theme that stands; null for those of none. */
function grouped(listed: readonly Listed[], known: ReadonlySet<ThemeId>): Map<ThemeId | null, Listed[]> {
  const byTheme = new Map<ThemeId | null, Listed[]>([[null, []]]);
  for (const id of known) byTheme.set(id, []);
  for (const one of listed) {
    const { themeId } = one.row;
    byTheme.get(themeId !== null && known.has(themeId) ? themeId : null)?.push(one);
  }
  return byTheme;
}

const OTHER = { themeId: null, label: null, name: null, language: '', ranked: null, merged: [] };

/** What the moderators and the software made of the themes; nothing when there are none. */
export function boardOf({ themes, statements }: Shared, analysis: AnalysisFrame | null): Board {
  const standing = themesOf(themes).filter(([, { mergedIntoId }]) => mergedIntoId === null);
  if (standing.length === 0) return [];
  const byTheme = grouped(
    listedOf(statements, analysis, 'shown', null),
    new Set(standing.map(([themeId]) => themeId)),
  );
  const ranked = new Map(analysis?.themes.map((theme) => [theme.themeId, theme]));
  const board = standing.map(([themeId, row]): BoardTheme => {
    const listed = byTheme.get(themeId) ?? [];
    const figures = ranked.get(themeId) ?? null;
    return {
      themeId,
      label: row.name ?? keywordsLabel(figures?.keywords ?? [], row.language),
      name: row.name,
      language: row.language,
      ranked: figures,
      statements: listed,
      merged: mergedInto(themes, statements, themeId),
    };
  });
  const shown = board.filter(({ name, statements: { length } }) => length > 0 || name !== null).sort(byPlace);
  return [...shown, { ...OTHER, statements: byTheme.get(null) ?? [] }];
}

const idsOf = (statements: readonly Listed[]): StatementId[] =>
  statements.map(({ statementId }) => statementId);

/** The board with its themes, and the statements within each, in the order that they had; the new ones after them. */
export function inBoardOrder(board: Board, held: Board): Board {
  const places = new Map(held.map(({ themeId }, place) => [themeId, place]));
  const heldThemes = new Map(held.map((theme) => [theme.themeId, theme]));
  const placeOf = ({ themeId }: BoardTheme): number =>
    themeId === null ? LAST : (places.get(themeId) ?? held.length);
  return board
    .map((theme) => ({
      ...theme,
      statements: inHeldOrder(theme.statements, idsOf(heldThemes.get(theme.themeId)?.statements ?? [])),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}
