import { areStopWordsTogether } from '../text/stop-words.js';
import { slipCount } from './slip-count.js';

/** In a word of so many letters two slips are likely. */
const LONG = 8;

/** A prefix that turns a word into its opposite. */
const OPPOSITES = /^(?:on|un|in|im|il|ir|non|dis|des|dé|mis|anti|niet|ent)$/u;

function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && OPPOSITES.test(long.slice(0, long.length - short.length));
}

/** Of two letters the stop lists hold nearly everything; these are the ones that mean something. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'in on op of af om uw we me he ze je ik ja up if or as at by to us my it is so do go no il tu me te se au du ou en um am im an zu er es ob'.split(
    ' ',
  ),
);

const areFunctionWords = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 2 ? areStopWordsTogether(a, b) : SHORT_WORDS.has(a) && SHORT_WORDS.has(b);

/**
 * Whether one word may be the other, mistyped: one slip, two in a long word. Never when both are function words (“hij” and
 * “zij”, “mijn” and “zijn” are two words), nor a prefix that makes an opposite (“mogelijk”, “onmogelijk”), nor a number.
 */
export function isTypo(a: string, b: string): boolean {
  if (/\p{N}/u.test(a + b) || areOpposites(a, b)) return false;
  if (areFunctionWords(a, b)) return false;
  const allowed = Math.max(a.length, b.length) >= LONG ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && slipCount(a, b) <= allowed;
}
