import {
  describeGroups,
  matrixOf,
  opinionGroups,
  type EndorsementMatrix,
  type NoOpinionGroups,
  type OpinionGroups,
} from '@app/groups';
import { adjustedRandIndex, mulberry32, shuffle, type Random } from '@app/numeric';
import type { GroupsBenchOptions } from './groups-arguments.js';
import type { AnswerRows, GroupsConversation } from './groups-conversation.js';

const UPDATE_SHARE = 0.01;

/** How the outcome compares to what Polis made of the same answers. */
export interface PolisComparison {
  ari: number | null;
  isConsensusEqual: boolean;
  /** The lists of Polis' own groups, made anew. */
  isRepresentativeEqual: boolean;
  /** Largest difference for Polis' own groups. */
  groupAwareConsensusError: number;
}

export interface GroupsBench {
  participants: number;
  statements: number;
  votes: number;
  /** From the rows to the outcome, the first time in this process. */
  ms: number;
  /** The same after 1 % of the answers arrived. */
  updateMs: number;
  /** 0 where there are none, for this `reason`. */
  k: number;
  reason: NoOpinionGroups['reason'] | null;
  silhouette: number | null;
  groups: Record<string, number>;
  consensus: { agree: number[]; disagree: number[] };
  representative: Record<string, number[]>;
  groupAwareConsensus: Record<string, number>;
  ariWithRecorded: number | null;
  polis: PolisComparison | null;
  /** Least agreement of the outcome with that of the same answers in another order. */
  selfAri: number | null;
}

const shuffledRows = (random: Random, rows: AnswerRows): AnswerRows =>
  shuffle([...rows], random).map(([id, answers]) => [id, shuffle([...answers], random)]);

const withoutSome = (random: Random, rows: AnswerRows): AnswerRows =>
  rows.map(([id, answers]) => [id, answers.filter(() => random() >= UPDATE_SHARE)]);

const matrixFrom = ({ outIds, firstAnsweredAt }: GroupsConversation, rows: AnswerRows): EndorsementMatrix =>
  matrixOf(rows, outIds, (id) => firstAnsweredAt.get(id) ?? 0);

const isGrouped = (outcome: OpinionGroups | NoOpinionGroups): outcome is OpinionGroups =>
  outcome.kind === 'groups';

function groupMap(outcome: OpinionGroups | NoOpinionGroups): Map<string, number> {
  if (!isGrouped(outcome)) return new Map();
  const pairs = outcome.participantIds.map((id, row): [string, number] => [id, outcome.groupOf[row] ?? -1]);
  return new Map(pairs.filter(([, group]) => group >= 0));
}

/** Over those who stand in both; null when nobody does. */
function agreement(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  const both = [...a.keys()].filter((id) => b.has(id));
  if (both.length === 0) return null;
  return adjustedRandIndex(
    both.map((id) => a.get(id) ?? 0),
    both.map((id) => b.get(id) ?? 0),
  );
}

const sameLists = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const consensusIds = ({ consensus }: OpinionGroups | NoOpinionGroups) => ({
  agree: consensus.agree.map(({ statementId }) => Number(statementId)),
  disagree: consensus.disagree.map(({ statementId }) => Number(statementId)),
});

const representativeIds = (groups: OpinionGroups['groups']): number[][] =>
  groups.map(({ representative }) => representative.map(({ statementId }) => Number(statementId)));

function compareToPolis(
  { reference }: GroupsConversation,
  matrix: EndorsementMatrix,
  outcome: OpinionGroups | NoOpinionGroups,
): PolisComparison | null {
  if (!reference) return null;
  const theirs = Int8Array.from(matrix.participantIds, (id) => reference.groupOf.get(id) ?? -1);
  const described = describeGroups(matrix, theirs, reference.representative.length);
  const errors = matrix.statementIds.map((id, index) =>
    Math.abs((described.groupAwareConsensus[index] ?? 0) - (reference.groupAwareConsensus[id] ?? 0)),
  );
  return {
    ari: agreement(groupMap(outcome), reference.groupOf),
    isConsensusEqual: sameLists(consensusIds(outcome), reference.consensus),
    isRepresentativeEqual: sameLists(representativeIds(described.groups), reference.representative),
    groupAwareConsensusError: Math.max(0, ...errors),
  };
}

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function selfAgreement(
  conversation: GroupsConversation,
  outcome: OpinionGroups | NoOpinionGroups,
  random: Random,
  shuffleCount: number,
): number | null {
  const ours = groupMap(outcome);
  if (shuffleCount === 0 || ours.size === 0) return null;
  const aris = Array.from({ length: shuffleCount }, () => {
    const again = groupMap(opinionGroups(matrixFrom(conversation, shuffledRows(random, conversation.rows))));
    return again.size === ours.size ? (agreement(ours, again) ?? 0) : 0;
  });
  return Math.min(...aris);
}

/** The outcome in the terms of the recorded conversation. */
function toldInRecordedTerms(outcome: OpinionGroups | NoOpinionGroups) {
  if (!isGrouped(outcome))
    return { k: 0, reason: outcome.reason, silhouette: null, representative: {}, groupAwareConsensus: {} };
  return {
    k: outcome.k,
    reason: null,
    silhouette: outcome.silhouettes.find(({ k }) => k === outcome.k)?.silhouette ?? null,
    representative: Object.fromEntries(representativeIds(outcome.groups).entries()),
    groupAwareConsensus: Object.fromEntries(
      outcome.statementIds.map((id, index) => [id, outcome.groupAwareConsensus[index] ?? 0]),
    ),
  };
}

export function measureGroups(
  conversation: GroupsConversation,
  { seed, shuffleCount }: Pick<GroupsBenchOptions, 'seed' | 'shuffleCount'>,
): GroupsBench {
  const { rows, recordedGroupOf } = conversation;
  const random = mulberry32(seed);
  const { result, ms } = timed(() => {
    const matrix = matrixFrom(conversation, rows);
    return { matrix, outcome: opinionGroups(matrix) };
  });
  const { matrix, outcome } = result;
  const before = opinionGroups(matrixFrom(conversation, withoutSome(random, rows)));
  const update = timed(() =>
    opinionGroups(matrixFrom(conversation, rows), {}, isGrouped(before) ? before : null),
  );
  return {
    participants: matrix.participantIds.length,
    statements: matrix.statementIds.length,
    votes: matrix.value.length,
    ms,
    updateMs: update.ms,
    ...toldInRecordedTerms(outcome),
    groups: Object.fromEntries(groupMap(outcome)),
    consensus: consensusIds(outcome),
    ariWithRecorded: agreement(groupMap(outcome), recordedGroupOf),
    polis: compareToPolis(conversation, matrix, outcome),
    selfAri: selfAgreement(conversation, outcome, random, shuffleCount),
  };
}
