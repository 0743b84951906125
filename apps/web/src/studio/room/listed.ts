import type { AnalysisFrame, RankedRow } from '@app/contract';
import type { AgendaItemId, ModeratedRow, ShownRow, StatementId, TallyRow, View } from '@app/dialogue';

/** A statement as it stands in the room, with its place. */
export interface Listed {
  statementId: StatementId;
  row: ModeratedRow;
  /** Null until a ranking came that knows it. */
  ranked: RankedRow | null;
  /** Its place among the statements that are listed with it, from 1; null when it is not ranked. */
  rank: number | null;
}

/** Ways to look at statements: which of them, and in which order; what waits for a moderator comes first. */
export const LANES = [
  'held',
  'ranked',
  'newest',
  'fewest-seen',
  'tips',
  'warnings',
  'questions',
  'another-theme',
  'flagged',
] as const;
export type Lane = (typeof LANES)[number];

type Statements = View['shared']['statements'];

const isModerated = (row: ModeratedRow | ShownRow): row is ModeratedRow => 'standing' in row;

/** An observer's row as a moderator would read it: nothing is known of flags and mutes. */
const moderated = (row: ModeratedRow | ShownRow): ModeratedRow =>
  isModerated(row)
    ? row
    : {
        ...row,
        seeded: false,
        corrected: false,
        standing: 'shown',
        hiddenReason: null,
        mergedIntoId: null,
        mergedIds: [],
        authorMuted: false,
        dealingPaused: false,
        flags: {},
      };

/** How many participants answered with a degree, and how many of them mostly or fully. */
export const recognisedOf = ([not, little, mostly, fully]: TallyRow) => ({
  recognisedCount: mostly + fully,
  answeredCount: not + little + mostly + fully,
});

/** How many participants flagged a statement. */
export const flagCountOf = ({ flags }: ModeratedRow): number =>
  Object.values(flags).reduce((total, count) => total + count, 0);

const LISTS = ['ranked', 'cannot-say', 'too-few'] as const;

const listNumber = ({ ranked }: Listed): number =>
  ranked === null ? LISTS.length : LISTS.indexOf(ranked.list);

/** By list, then by place, then by score, then the newest. */
const byRank = (a: Listed, b: Listed): number =>
  listNumber(a) - listNumber(b) ||
  (a.ranked?.place ?? 0) - (b.ranked?.place ?? 0) ||
  (b.ranked?.score ?? 0) - (a.ranked?.score ?? 0) ||
  b.row.postedAt - a.row.postedAt;

const COMPARE: { readonly [L in Lane]?: (a: Listed, b: Listed) => number } = {
  newest: (a, b) => b.row.postedAt - a.row.postedAt || byRank(a, b),
  'fewest-seen': (a, b) => a.row.reach - b.row.reach || a.row.postedAt - b.row.postedAt,
  flagged: (a, b) =>
    Number(b.row.dealingPaused) - Number(a.row.dealingPaused) ||
    flagCountOf(b.row) - flagCountOf(a.row) ||
    byRank(a, b),
  held: (a, b) => a.row.postedAt - b.row.postedAt,
};

const IS_IN: { readonly [L in Lane]?: (row: ModeratedRow) => boolean } = {
  tips: ({ intent }) => intent === 'tip',
  warnings: ({ intent }) => intent === 'warning',
  questions: ({ intent }) => intent === 'question',
  'another-theme': ({ raisesTheme }) => raisesTheme,
  flagged: (row) => flagCountOf(row) > 0,
  held: ({ standing }) => standing === 'held',
};

/** A text without capitals and accents, to compare by. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Statements that stand as they do: shown, or hidden by a moderator. */
export function listedOf(
  statements: Statements,
  analysis: Pick<AnalysisFrame, 'statements'> | null,
  standing: ModeratedRow['standing'],
  itemId: AgendaItemId | null,
): Listed[] {
  const rankedRows = new Map(analysis?.statements.map((row) => [row.statementId, row]));
  const listed = (Object.entries(statements) as [StatementId, ModeratedRow | ShownRow][])
    .map(([statementId, row]) => ({
      statementId,
      row: moderated(row),
      ranked: rankedRows.get(statementId) ?? null,
      rank: null,
    }))
    .filter(({ row }) => row.standing === standing && (itemId === null || row.itemId === itemId))
    .sort(byRank);
  return listed.map((entry, index) => ({
    ...entry,
    rank: entry.ranked?.list === 'ranked' ? index + 1 : null,
  }));
}

/** Those in which all words occur, whatever their capitals and accents. */
export function foundIn(listed: readonly Listed[], sought: string): readonly Listed[] {
  const words = folded(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return listed;
  return listed.filter(({ row }) => {
    const text = folded(row.text ?? '');
    return words.every((word) => text.includes(word));
  });
}

/** The statements of a lane, in its order. */
export const inLane = (listed: readonly Listed[], lane: Lane): Listed[] =>
  listed.filter(({ row }) => IS_IN[lane]?.(row) ?? true).toSorted(COMPARE[lane] ?? byRank);

/** How many statements each lane has that is a part of all. */
export const laneCounts = (listed: readonly Listed[]): Partial<Record<Lane, number>> =>
  Object.fromEntries(
    LANES.flatMap((lane) => {
      const isIn = IS_IN[lane];
      return isIn ? [[lane, listed.filter(({ row }) => isIn(row)).length]] : [];
    }),
  );

/** The same statements in the order that they had; those that came since are at the end. */
export function inHeldOrder(listed: readonly Listed[], held: readonly StatementId[]): Listed[] {
  const places = new Map(held.map((id, place) => [id, place]));
  const placeOf = ({ statementId }: Listed): number => places.get(statementId) ?? held.length;
  return listed.toSorted((a, b) => placeOf(a) - placeOf(b));
}
