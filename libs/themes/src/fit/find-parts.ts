import { adoptCalmly } from '../partition/adopt-calmly.js';
import { agreedPartition, type Agreed } from '../partition/agreed-partition.js';
import { consensusGraph } from '../partition/consensus-graph.js';
import { ensembleOf, viewsOf, type EnsembleRows, type RowsView } from '../partition/ensemble.js';
import { coarserGrain, grainOf, mostNeighbours, type Grain } from '../partition/grain-of.js';
import { meanAgreement } from '../partition/mean-agreement.js';
import { renumbered, type Partition } from '../partition/partition.js';
import type { FitOptions } from './fit-options.js';
import type { KnownThemes } from './known-themes.js';

/** With fewer statements than this themes are still found freely. */
const FREE_COUNT = 120;
/** So large a share of the statements, and at least so many, may change theme at a refit. */
const CALM_SHARE = 0.013;
const CALM_COUNT = 3;
/** Unless staying would cost so much agreement with the ensemble (AMI): less when the ensemble is so sure. */
const CLEARLY_BETTER = 0.2;
const CLEARLY_BETTER_WHEN_SURE = 0.08;
const SURE = 0.85;
/** How many votes the themes as they were have, beside the nine of the ensemble. */
const HOME_VOTES = 4;

/**
 * The parts of the rows of one language: many partitions, the graph of what they agree on, and its parts; coarser ones where they
 * agree little. From the second time on settled with the themes that statements had. Rows alone in their part belong to none.
 */
export function findParts(all: EnsembleRows, known: KnownThemes, { seed, fineness }: FitOptions): Partition {
  const { rowCount } = all.rows;
  const grain = grainOf(rowCount, fineness);
  const views = viewsOf(all, mostNeighbours(grain, rowCount));
  const fine = agreedBy(views, grain, known, seed);
  const coarser = coarserGrain(grain, rowCount, fine.agreement);
  return withoutLoners(adopted(coarser ? agreedBy(views, coarser, known, seed) : fine, known), known);
}

function agreedBy(views: readonly RowsView[], grain: Grain, known: KnownThemes, seed: number): Agreed {
  const pins = known.held.some((part) => part >= 0) ? known.held : null;
  const partitions = ensembleOf(views, grain, seed, pins);
  const graph = consensusGraph(
    known.homes.length,
    views.map(({ near }) => near),
    grain.neighbourCounts[1],
    [...partitions, ...votesOf(known.homes)],
  );
  return agreedPartition(graph, partitions, grain, seed, pins);
}

function adopted(agreed: Agreed, { homes, held }: KnownThemes): Partition {
  const fresh = agreed.partition;
  if (homes.length < FREE_COUNT || !homes.some((home) => home >= 0)) return fresh;
  const allowedCount = Math.max(CALM_COUNT, Math.floor(CALM_SHARE * homes.length));
  const calm = adoptCalmly(fresh, homes, held, allowedCount);
  const needed = agreed.agreement > SURE ? CLEARLY_BETTER_WHEN_SURE : CLEARLY_BETTER;
  return agreed.agreement - meanAgreement(calm, agreed.ensemble) > needed ? fresh : calm;
}

function withoutLoners({ labels, count }: Partition, { held, isOther }: KnownThemes): Partition {
  const sizes = new Int32Array(count);
  for (const part of labels) sizes[part]! += 1;
  return renumbered(
    labels.map((part, i) => (isOther[i] === 1 || (sizes[part] === 1 && held[i]! < 0) ? -1 : part)),
  );
}

function votesOf(homes: Int32Array): Partition[] {
  if (!homes.some((home) => home >= 0)) return [];
  const before = renumbered(homes.map((home, i) => (home >= 0 ? homes.length + home : i)));
  return Array.from({ length: HOME_VOTES }, () => before);
}
