import { sumOfTallies, tallyByGroup } from './answer-tally.js';
import { centreEndorsements } from './centre-endorsements.js';
import { consensusStatements, type Consensus } from './consensus-statements.js';
import type { EndorsementMatrix } from './endorsement-matrix.js';
import { groupAwareConsensus } from './group-aware-consensus.js';
import { groupedParticipants } from './grouped-participants.js';
import { groupOffers, type GroupOffer } from './group-offers.js';
import { DEFAULT_GROUPS_OPTIONS, type GroupsOptions } from './groups-options.js';
import { labelBySize } from './label-by-size.js';
import { pointsAt } from './points.js';
import { principalComponents, type PrincipalComponents } from './principal-components.js';
import { projectParticipants, type Projection } from './project-participants.js';
import { representativeStatements, type RepresentativeStatement } from './representative-statements.js';
import { smoothGroupCount, type GroupCountMemory } from './smooth-group-count.js';
import { statementMeans } from './statement-means.js';

export interface OpinionGroup {
  /** 0 for the largest. */
  id: number;
  /** Participants; never fewer than the least group size. */
  size: number;
  representative: RepresentativeStatement[];
}

/** The opinion groups, and every step on the way to them. Arrays by participant or statement stand in matrix order. */
export interface OpinionGroups {
  kind: 'groups';
  participantIds: readonly string[];
  statementIds: readonly string[];
  k: number;
  /** By id. */
  groups: OpinionGroup[];
  /** For each participant the id of their group, −1 for those who answered too little. */
  groupOf: Int8Array;
  /** Silhouette of each number of groups that is on offer. */
  silhouettes: { k: number; silhouette: number }[];
  /** Mean value by statement. */
  means: Float64Array;
  components: PrincipalComponents;
  /** For each participant, those in no group included. */
  projection: Projection;
  consensus: Consensus;
  /** By statement, those that were taken out included. */
  groupAwareConsensus: Float64Array;
  /** What the next analysis wants to know of this one. */
  memory: GroupCountMemory;
}

/** Why there are no groups, with what can be said without them. */
export interface NoOpinionGroups {
  kind: 'none';
  /**
   * `too-few-participants`: fewer people answered anything than groups are sought among. `too-few-endorsements`: fewer
   * people answered enough than two groups need. `alike`: nothing tells them apart, or only a few from all others.
   */
  reason: 'too-few-participants' | 'too-few-endorsements' | 'alike';
  consensus: Consensus;
}

/** The consensus of everyone, in groups or not. */
function consensusOf(matrix: EndorsementMatrix): Consensus {
  const [everyone] = tallyByGroup(matrix, new Int8Array(matrix.participantIds.length), 1);
  return consensusStatements(matrix, everyone ?? sumOfTallies([], matrix.statementIds.length));
}

/** The number of groups that fits best; of equal ones the smaller. */
function bestOf(offers: readonly GroupOffer[]): GroupOffer | null {
  let best: GroupOffer | null = null;
  for (const offer of offers) if (!best || offer.silhouette > best.silhouette) best = offer;
  return best;
}

function groupsByRow(rows: Uint32Array, groupOfRow: Uint16Array, participantCount: number): Int8Array {
  const groupOf = new Int8Array(participantCount).fill(-1);
  rows.forEach((row, place) => (groupOf[row] = groupOfRow[place] ?? -1));
  return groupOf;
}

/** Where everyone stands, and by which steps. */
function mapOf(matrix: EndorsementMatrix): Pick<OpinionGroups, 'means' | 'components' | 'projection'> {
  const means = statementMeans(matrix);
  const centred = centreEndorsements(matrix, means);
  const components = principalComponents(centred, matrix.statementIds);
  return { means, components, projection: projectParticipants(centred, components, matrix.isOut) };
}

/** What follows from a matrix and groups, whoever made these: tallies, representative statements, consensus. */
export function describeGroups(matrix: EndorsementMatrix, groupOf: Int8Array, groupCount: number) {
  const tallies = tallyByGroup(matrix, groupOf, groupCount);
  const representative = representativeStatements(matrix, tallies);
  const groups = representative.map((statements, id) => ({
    id,
    size: groupOf.reduce((sum, group) => sum + Number(group === id), 0),
    representative: statements,
  }));
  return { groups, groupAwareConsensus: groupAwareConsensus(tallies, matrix.statementIds.length) };
}

/**
 * Participants who endorse alike, by the published Polis method on the endorsement matrix.
 *
 * Steps: mean of each statement → gaps filled with it, centred → two principal components → every participant's place
 * on them, made up for little answering → those who answered enough → many runs of cells and groups for 2, 3, 4, 5
 * groups → the most typical run of each → the number of groups with the best silhouette, smoothed over time → what
 * represents each group, what everyone agrees on, what all groups agree on.
 *
 * The same matrix always gives the same outcome, by whatever way it came about: nothing is warm-started. Only the
 * *number* of groups looks back, through `previous`; leave it out to see the answers alone.
 *
 * @param previous the analysis before this one, for the smoothing
 */
export function opinionGroups(
  matrix: EndorsementMatrix,
  chosen: Partial<GroupsOptions> = {},
  previous: Pick<OpinionGroups, 'memory'> | null = null,
): OpinionGroups | NoOpinionGroups {
  const options = { ...DEFAULT_GROUPS_OPTIONS, ...chosen };
  const { participantIds, statementIds } = matrix;
  const consensus = consensusOf(matrix);
  if (participantIds.length < options.leastParticipantCount)
    return { kind: 'none', reason: 'too-few-participants', consensus };
  const { rows, qualifiedCount } = groupedParticipants(matrix, options);
  if (qualifiedCount < 2 * options.leastGroupSize)
    return { kind: 'none', reason: 'too-few-endorsements', consensus };

  const map = mapOf(matrix);
  const everyone = { ...map.projection, weight: new Float64Array(participantIds.length).fill(1) };
  const ids = Array.from(rows, (row) => participantIds[row] ?? '');
  const offers = groupOffers(ids, pointsAt(everyone, rows), options);
  const best = bestOf(offers);
  if (!best) return { kind: 'none', reason: 'alike', consensus };

  const offered = offers.map(({ k }) => k);
  const memory = smoothGroupCount(previous?.memory ?? null, best.k, offered, options.patienceCount);
  const shown = offers.find(({ k }) => k === memory.k) ?? best;
  const groupOf = groupsByRow(rows, labelBySize(shown.groupOf, shown.k), participantIds.length);
  return {
    kind: 'groups',
    participantIds,
    statementIds,
    k: shown.k,
    groupOf,
    silhouettes: offers.map(({ k, silhouette }) => ({ k, silhouette })),
    ...map,
    consensus,
    ...describeGroups(matrix, groupOf, shown.k),
    memory,
  };
}
