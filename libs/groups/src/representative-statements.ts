import { sumOfTallies, type AnswerTally } from './answer-tally.js';
import type { EndorsementMatrix } from './endorsement-matrix.js';
import { SIGNIFICANT_Z } from './proportion-tests.js';
import { statementContrast, type DirectionContrast, type StatementContrast } from './statement-contrast.js';

/** A statement that shows what is peculiar to a group. */
export interface RepresentativeStatement extends DirectionContrast {
  statementId: string;
  /** In which direction the group differs most from the rest. */
  direction: 'agree' | 'disagree';
  /** People of the group who answered. */
  seenCount: number;
  /** Whether it is the one the group agrees with most strongly. */
  isBestAgreed: boolean;
}

const MOST = 5;

const strength = ({ ratio, ratioZ, share, shareZ }: DirectionContrast): number =>
  ratio * ratioZ * share * shareZ;

const isSignificant = ({ ratioZ, shareZ }: DirectionContrast): boolean =>
  ratioZ > SIGNIFICANT_Z && shareZ > SIGNIFICANT_Z;

const directionOf = ({ agree, disagree }: StatementContrast): 'agree' | 'disagree' =>
  agree.ratioZ > disagree.ratioZ ? 'agree' : 'disagree';

const strongestDirection = (contrast: StatementContrast): DirectionContrast =>
  contrast[directionOf(contrast)];

/** Whether a statement is agreed with more strongly than the strongest so far. */
function beatsAgreed({ agree, disagree }: StatementContrast, best: StatementContrast | null): boolean {
  if (agree.successCount + disagree.successCount === 0) return false;
  if (!best) return agree.shareZ > SIGNIFICANT_Z || (agree.ratio > 1 && agree.share > 0.5);
  if (best.agree.ratio > 1) return strength(agree) > strength(best.agree);
  return agree.share * agree.shareZ > best.agree.share * best.agree.shareZ;
}

function bestAgreed(contrasts: readonly StatementContrast[]): StatementContrast | null {
  let best: StatementContrast | null = null;
  for (const contrast of contrasts) if (beatsAgreed(contrast, best)) best = contrast;
  return best;
}

/** What stands in where nothing is significant: the statement in which the group differs most from the rest. */
function mostDifferent(contrasts: readonly StatementContrast[]): StatementContrast[] {
  let best: StatementContrast | null = null;
  for (const contrast of contrasts)
    if (!best || strongestDirection(contrast).ratioZ > strongestDirection(best).ratioZ) best = contrast;
  return best ? [best] : [];
}

function chosenOf(
  contrasts: readonly StatementContrast[],
  best: StatementContrast | null,
): StatementContrast[] {
  const sufficient = contrasts
    .filter(({ agree, disagree }) => isSignificant(agree) || isSignificant(disagree))
    .sort((a, b) => strength(strongestDirection(b)) - strength(strongestDirection(a)));
  if (sufficient.length === 0) return best ? [best] : mostDifferent(contrasts);
  return [...(best ? [best] : []), ...sufficient.filter((contrast) => contrast !== best)].slice(0, MOST);
}

/**
 * For each group up to five statements that show what is peculiar to it.
 *
 * *Sufficient* is a statement with which the group agrees (or disagrees) significantly more than half, and
 * significantly more than the rest does. They stand in order of ratio·ratioZ·share·shareZ; before them comes the one
 * the group agrees with most strongly, so that a group is never described by what it rejects alone; of these the first
 * five, agreed ones before disagreed ones. Where none is sufficient, that one alone; where there is not even that,
 * the one in which the group differs most. Statements that were taken out do not count; equal ones stand in the
 * matrix' order, which also decides which of several is agreed with most strongly, since that comparison is not
 * transitive. O(groups · statements · log).
 *
 * @param tallies by group
 */
export function representativeStatements(
  { statementIds, isOut }: Pick<EndorsementMatrix, 'statementIds' | 'isOut'>,
  tallies: readonly AnswerTally[],
): RepresentativeStatement[][] {
  const statements = [...statementIds.keys()].filter((statement) => isOut[statement] !== 1);
  return tallies.map((group) => {
    const rest = sumOfTallies(
      tallies.filter((other) => other !== group),
      statementIds.length,
    );
    const contrasts = statements.map((statement) => statementContrast(statement, group, rest));
    const best = bestAgreed(contrasts);
    const found = chosenOf(contrasts, best).map((contrast) => ({
      ...strongestDirection(contrast),
      statementId: statementIds[contrast.statement] ?? '',
      direction: directionOf(contrast),
      seenCount: contrast.seenCount,
      isBestAgreed: contrast === best,
    }));
    return [
      ...found.filter(({ direction }) => direction === 'agree'),
      ...found.filter(({ direction }) => direction === 'disagree'),
    ];
  });
}
