import type { Intent } from '@app/dialogue';
import type { RankedStatement } from '@app/ranking';

/** Why a statement stands where it stands. `texts` has the words for each code. */
export type Reason =
  | {
      code: 'recognised-in-organisations';
      values: { intent: Intent; recognised: number; answered: number; organisations: number };
    }
  | { code: 'recognised'; values: { intent: Intent; recognised: number; answered: number } }
  | { code: 'cannot-say'; values: { cannotSay: number; total: number } }
  | { code: 'too-few'; values: { answered: number; least: number } };

export function reasonFor(
  statement: RankedStatement,
  intent: Intent,
  organisations: number | null,
  least: number,
): Reason {
  const { list, answeredCount: answered, recognisedCount: recognised, cannotSayCount: cannotSay } = statement;
  if (list === 'too-few') return { code: 'too-few', values: { answered, least } };
  if (list === 'cannot-say')
    return { code: 'cannot-say', values: { cannotSay, total: answered + cannotSay } };
  return organisations === null
    ? { code: 'recognised', values: { intent, recognised, answered } }
    : { code: 'recognised-in-organisations', values: { intent, recognised, answered, organisations } };
}
