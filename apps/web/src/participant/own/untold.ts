import type { View } from '@app/dialogue';
import { ownOf, type Own } from './own-of.js';

/** What was told of one's own statements: which, and what became of it. */
export type Told = readonly string[];

const tellingOf = ({ statementId, standing }: Own): string => `${standing} ${statementId}`;

const isToTell = ({ standing }: Own): boolean => standing === 'hidden' || standing === 'merged';

/** One's own statement that was hidden or merged and that one does not know of yet; the newest first. */
export const untoldOf = (view: Pick<View, 'personal'>, told: Told): Own | null =>
  ownOf(view, null).find((own) => isToTell(own) && !told.includes(tellingOf(own))) ?? null;

/** With this one told; what does not hold any more may happen, and be told, once more. */
export const toldWith = (view: Pick<View, 'personal'>, told: Told, own: Own): Told => {
  const still = new Set(ownOf(view, null).filter(isToTell).map(tellingOf));
  return [...told.filter((telling) => still.has(telling)), tellingOf(own)];
};
