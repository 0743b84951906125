import { randomUUID } from 'node:crypto';
import type { GivenCommand } from '@app/contract';
import type { AgendaItemId, StatementId, View } from '@app/dialogue';
import { pick, type Random } from '@app/numeric';

const ANSWERS = [0, 1, 2, 3, 'cannot-say'] as const;
const CONCERNS = ['unclear', 'names-someone', 'hurtful', 'off-topic'] as const;
const INTENTS = ['experience', 'tip', 'warning', 'question'] as const;

/** Marks whatever people write in this suite, so that it can be looked for where it must not be. */
export const MARK = 'kanarie';

const keysOf = <Id extends string>(table: Readonly<Partial<Record<Id, unknown>>>): Id[] =>
  Object.keys(table) as Id[];

const idsWhere = <Id extends string, Row>(
  table: Readonly<Partial<Record<Id, Row>>>,
  holds: (row: Row) => boolean,
): Id[] => keysOf(table).filter((id) => table[id] !== undefined && holds(table[id]));

export function postIn(itemId: AgendaItemId, random: Random, dealt: readonly StatementId[]): GivenCommand {
  const statementId = randomUUID() as string as StatementId;
  return {
    kind: 'post-statement',
    statementId,
    itemId,
    intent: pick(random, INTENTS),
    text: `${MARK} ${statementId} of we dit herkennen?`,
    language: 'nl',
    buildsOnId: dealt.length > 0 && random() < 0.2 ? pick(random, dealt) : null,
    raisesTheme: random() < 0.1,
  };
}

/** What a participant does next with what is on the screen; null when there is nothing to do yet. */
export function nextAct(
  { personal }: View,
  itemId: AgendaItemId,
  mayPost: boolean,
  random: Random,
): GivenCommand | null {
  const dealt = idsWhere(personal.dealt, (row) => row.itemId === itemId);
  const own = idsWhere(personal.own, ({ standing, itemId: of }) => standing === 'shown' && of === itemId);
  const chance = random();
  if (mayPost && (chance < 0.06 || (own.length === 0 && chance < 0.5))) return postIn(itemId, random, dealt);
  if (own.length > 0 && chance < 0.08)
    return {
      kind: 'correct-statement',
      statementId: pick(random, own),
      text: `${MARK} beter ${randomUUID()}`,
    };
  if (own.length > 2 && chance < 0.09) return { kind: 'withdraw-statement', statementId: pick(random, own) };
  if (dealt.length === 0) return null;
  const statementId = pick(random, dealt);
  if (chance < 0.1) return { kind: 'flag-statement', statementId, concern: pick(random, CONCERNS) };
  return { kind: 'endorse-statement', statementId, answer: pick(random, ANSWERS) };
}

/** What a moderator does next. */
export function nextSteer({ shared }: View, random: Random): GivenCommand | null {
  const standing = (kind: string) =>
    idsWhere(shared.statements, (row) => 'standing' in row && row.standing === kind);
  const shown = standing('shown');
  const hidden = standing('hidden');
  const chance = random();
  if (chance < 0.2) return { kind: 'announce', text: `${MARK} mededeling ${randomUUID()}` };
  if (hidden.length > 2 && chance < 0.5)
    return { kind: 'restore-statement', statementId: pick(random, hidden) };
  if (shown.length < 5) return null;
  const statementId = pick(random, shown);
  return chance < 0.6
    ? { kind: 'clear-flags', statementId }
    : { kind: 'hide-statement', statementId, reason: `${MARK} reden ${randomUUID()}` };
}
