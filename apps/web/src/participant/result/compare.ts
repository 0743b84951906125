import type { DegreeCounts } from '@app/charts';
import type { Degree, TallyRow, View } from '@app/dialogue';
import { dealtOf, type Dealt } from '../hand/hand-of.js';

/** Fewer others are not "most others". */
const LEAST_OTHERS = 5;
/** The share of the others that makes them "most". */
const MOST_SHARE = 0.6;
const SHOWN_COUNT = 3;

/** A statement of somebody else with one's own answer and everybody's. */
export interface Compared extends Dealt {
  answer: Degree;
  degrees: DegreeCounts;
  /** Of the others who gave a degree: the share that answered to the same side, recognised or not. */
  share: number;
}

export interface Comparison {
  /** How many statements could be compared, and with how many of them one was among the most. */
  comparedCount: number;
  alikeCount: number;
  /** Clearest first. */
  alike: readonly Compared[];
  apart: readonly Compared[];
}

const recognises = (degree: Degree): boolean => degree >= 2;

/** The share of the others who answered to the same side; null when there are too few of them. */
function shareAlike(answer: Degree, [none, little, mostly, fully]: TallyRow): number | null {
  const othersCount = none + little + mostly + fully - 1;
  if (othersCount < LEAST_OTHERS) return null;
  return ((recognises(answer) ? mostly + fully : none + little) - 1) / othersCount;
}

/** One's own answers beside those of everybody: where one is among the most, and where one is not. */
export function compare(view: Pick<View, 'personal'>): Comparison {
  const { answers, tallies } = view.personal;
  const compared = dealtOf(view, null).flatMap((dealt): Compared[] => {
    const answer = answers[dealt.statementId];
    const tally = tallies[dealt.statementId];
    if (answer === undefined || answer === 'cannot-say' || tally === undefined) return [];
    const share = shareAlike(answer, tally);
    const [none, little, mostly, fully] = tally;
    return share === null ? [] : [{ ...dealt, answer, degrees: [none, little, mostly, fully], share }];
  });
  const alike = compared.filter(({ share }) => share >= MOST_SHARE);
  const apart = compared.filter(({ share }) => share <= 1 - MOST_SHARE);
  return {
    comparedCount: compared.length,
    alikeCount: alike.length,
    alike: alike.toSorted((a, b) => b.share - a.share).slice(0, SHOWN_COUNT),
    apart: apart.toSorted((a, b) => a.share - b.share).slice(0, SHOWN_COUNT),
  };
}
