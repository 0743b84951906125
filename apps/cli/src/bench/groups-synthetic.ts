import { mulberry32, standardNormal, type Random } from '@app/numeric';
import type { AnswerRows, GroupsConversation } from './groups-conversation.js';

export interface SyntheticSize {
  participantCount: number;
  statementCount: number;
  endorsementCount: number;
}

const CAMP_COUNT = 3;
const PASS_SHARE = 0.15;
/** How unevenly people answer: the log of how much one answers has this standard deviation. */
const UNEVENNESS = 0.8;

/** How many each one answers: so many together, unevenly spread, nobody more than there are statements. */
function answerCounts(random: Random, { participantCount, statementCount, endorsementCount }: SyntheticSize) {
  const weights = Array.from({ length: participantCount }, () =>
    Math.exp(UNEVENNESS * standardNormal(random)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map((weight) =>
    Math.min(statementCount, Math.floor((weight / total) * endorsementCount)),
  );
  let left = endorsementCount - counts.reduce((sum, count) => sum + count, 0);
  for (let at = 0; left > 0; at = (at + 1) % participantCount) {
    const count = counts[at] ?? 0;
    if (count >= statementCount) continue;
    counts[at] = count + 1;
    left -= 1;
  }
  return counts;
}

/** So many of the numbers 0 .. all.length − 1, drawn without putting back; reorders the given array. */
function drawSome(random: Random, all: Uint32Array, count: number): Uint32Array {
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(random() * (all.length - at));
    const [here, there] = [all[at] ?? 0, all[other] ?? 0];
    all[at] = there;
    all[other] = here;
  }
  return all.slice(0, count);
}

/** Made-up answers of people who lean three ways, for timing only. */
export function syntheticConversation(seed: number, size: SyntheticSize): GroupsConversation {
  const random = mulberry32(seed);
  const agreeShares = Array.from({ length: CAMP_COUNT }, () =>
    Float64Array.from({ length: size.statementCount }, () => random()),
  );
  const all = Uint32Array.from({ length: size.statementCount }, (_, statement) => statement);
  const ids = Array.from(all, String);
  const rows: AnswerRows = answerCounts(random, size).map((count, participant) => {
    const shares = agreeShares[participant % CAMP_COUNT];
    const answers = Array.from(drawSome(random, all, count), (statement): [string, number] => {
      const id = ids[statement] ?? '';
      if (random() < PASS_SHARE) return [id, 0];
      return [id, random() < (shares?.[statement] ?? 0) ? 1 : -1];
    });
    return [String(participant), answers];
  });
  return { rows, outIds: new Set(), firstAnsweredAt: new Map(), recordedGroupOf: new Map(), reference: null };
}
