import type { Timestamp } from '@app/dialogue';
import { evidenceKey, type Evidence } from './evidence.js';

/** Between two cards so much time passes, so that the compass never nags. */
export const CARD_EVERY_MS = 120_000;

/** The card that lies before the moderator, and those that were put aside. */
export interface Deck {
  card: Evidence | null;
  /** When the last card was shown; null: none was yet. */
  shownAt: Timestamp | null;
  /** Cards that were shown and are not shown again. */
  asideKeys: readonly string[];
}

export const EMPTY_DECK: Deck = { card: null, shownAt: null, asideKeys: [] };

/** Whether they say the same, to the last figure. */
const isSame = (one: Evidence | null, other: Evidence | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a card that gave way to another may come again: somebody waits for as long as it is not read. */
const comesAgain = ({ kind }: Evidence): boolean => kind === 'held';

/** The deck after the moderator put the card aside. */
export const putAside = (deck: Deck): Deck =>
  deck.card === null ? deck : { ...deck, card: null, asideKeys: [...deck.asideKeys, evidenceKey(deck.card)] };

/**
 * The deck when this is the evidence now: the card stays, with its newest figures, while its rule holds and for at least
 * two minutes nothing else takes its place; after that another one may.
 *
 * @param evidence most urgent first
 */
export function nextDeck(deck: Deck, evidence: readonly Evidence[], now: Timestamp): Deck {
  const { card, shownAt } = deck;
  const key = card === null ? null : evidenceKey(card);
  const still = evidence.find((one) => evidenceKey(one) === key);
  const isTime = shownAt === null || now - shownAt >= CARD_EVERY_MS;
  const next = isTime
    ? evidence.find((one) => evidenceKey(one) !== key && !deck.asideKeys.includes(evidenceKey(one)))
    : undefined;
  if (next === undefined) return isSame(card, still ?? null) ? deck : { ...deck, card: still ?? null };
  const asideKeys =
    card === null || comesAgain(card) ? deck.asideKeys : [...deck.asideKeys, evidenceKey(card)];
  return { card: next, shownAt: now, asideKeys };
}
