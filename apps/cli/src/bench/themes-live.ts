import type { StatementId } from '@app/dialogue';
import { adjustedRandIndex } from '@app/numeric';
import {
  adjustedMutualInformation,
  assign,
  NO_CONSTRAINTS,
  normalisedMutualInformation,
  type ThemeAssignment,
  type ThemeId,
  type ThemeModel,
  type ThemeStatement,
} from '@app/themes';
import { MainThreadDelay } from './main-thread-delay.js';
import { percentile } from './percentile.js';
import type { LabelledText } from './themes-data.js';
import type { Refitter } from './themes-refitter.js';

export interface ThemesFigures {
  n: number;
  themes: number;
  /** Agreement with the labels, × 100. AMI with the arithmetic mean as normaliser. */
  ami: number;
  ari: number;
  nmi: number;
  /** In the worker, with all statements there. */
  refitMs: number;
  /** Putting one new statement to a theme, in the main thread. */
  assignP95Ms: number;
  /** Share of the statements that change theme at a refit, on average over the refits of the second half. */
  churn: number;
  /** How late the main thread's timers come while a refit runs. */
  mainThreadP95Ms: number;
  refits: number;
  /** Statements in no theme. */
  others: number;
}

const FIRST_COUNT = 20;
/** A refit comes when this share, and at least so many statements, have arrived since the last: what a debounce gives. */
const GROWTH = 0.02;
const LEAST_ARRIVALS = 5;

interface Arrival extends ThemeStatement {
  label: string;
}

const arrivalsOf = (texts: readonly LabelledText[]): Arrival[] =>
  texts.map((labelled, index) => ({
    statementId: `statement-${String(index).padStart(6, '0')}` as StatementId,
    ...labelled,
  }));

const withoutLabel = ({ label: _label, ...statement }: Arrival): ThemeStatement => statement;

/** The first so many percent of each stretch of a hundred are pinned to a theme of their label as they arrive. */
const isPinned = (index: number, share: number): boolean =>
  Math.floor((index + 1) * share) > Math.floor(index * share);

const pinsOf = (arrived: readonly Arrival[], share: number): Record<StatementId, ThemeId> =>
  Object.fromEntries(
    arrived
      .filter((_, index) => isPinned(index, share))
      .map(({ statementId, label }) => [statementId, `pinned: ${label}`]),
  );

/** Numbers for names, in order of first appearance. */
function numbered(names: readonly string[]): Int32Array {
  const distinct = [...new Set(names)];
  const numbers = new Map(distinct.map((name, number) => [name, number]));
  return Int32Array.from(names, (name) => numbers.get(name) ?? 0);
}

/** Statements that were there and have another theme now. */
const changeCount = (
  before: ReadonlyMap<StatementId, ThemeId | null>,
  after: readonly ThemeAssignment[],
): number => after.filter(({ statementId, themeId }) => before.get(statementId) !== themeId).length;

function agreementWith(labels: ReadonlyMap<StatementId, string>, { assignments }: ThemeModel) {
  const truth = numbered(assignments.map(({ statementId }) => labels.get(statementId) ?? ''));
  const found = numbered(assignments.map(({ themeId }) => themeId ?? ''));
  return {
    ami: 100 * adjustedMutualInformation(found, truth),
    ari: 100 * adjustedRandIndex(found, truth),
    nmi: 100 * normalisedMutualInformation(found, truth),
  };
}

/**
 * Lets statements arrive one by one as in a session: each is put to a theme at once, and now and then all themes are
 * found anew in the refitter while the main thread's timers are watched.
 *
 * @param texts in the order of their arrival
 * @param pinShare share that a moderator pins to the theme of its label
 */
export async function runThemesLive(
  texts: readonly LabelledText[],
  pinShare: number,
  seed: number,
  { refit }: Refitter,
): Promise<ThemesFigures> {
  const all = arrivalsOf(texts);
  const delay = new MainThreadDelay();
  const assignedMs: number[] = [];
  const churns: number[] = [];
  let refits = 0;
  let themes = new Map<StatementId, ThemeId | null>();
  let last = { model: null as ThemeModel | null, ms: 0 };
  for (let from = 0, to = Math.min(FIRST_COUNT, all.length); from < all.length; refits += 1) {
    const arrived = all.slice(0, to);
    const constraints = { ...NO_CONSTRAINTS, pins: pinsOf(arrived, pinShare) };
    delay.start();
    last = await refit({ arrived: arrived.slice(from).map(withoutLabel), constraints, seed });
    delay.stop();
    const model = last.model;
    if (!model) break;
    if (from > all.length / 2) churns.push(changeCount(themes, model.assignments) / themes.size);
    themes = new Map(model.assignments.map(({ statementId, themeId }) => [statementId, themeId]));
    from = to;
    to = Math.min(all.length, from + Math.max(LEAST_ARRIVALS, Math.round(GROWTH * from)));
    for (const arrival of all.slice(from, to)) {
      const start = performance.now();
      themes.set(arrival.statementId, assign(model, arrival).themeId);
      assignedMs.push(performance.now() - start);
    }
  }
  if (!last.model) throw new Error('There were no statements');
  const { model, ms } = last;
  return {
    n: all.length,
    themes: model.themes.length,
    ...agreementWith(new Map(all.map(({ statementId, label }) => [statementId, label])), model),
    refitMs: ms,
    assignP95Ms: assignedMs.length === 0 ? 0 : percentile(assignedMs, 0.95),
    churn: churns.length === 0 ? 0 : churns.reduce((sum, churn) => sum + churn, 0) / churns.length,
    mainThreadP95Ms: delay.p95Ms(),
    refits,
    others: model.assignments.filter(({ themeId }) => themeId === null).length,
  };
}
