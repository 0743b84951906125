import type { AttendeeId, StatementId } from './ids.js';
import type { Answer } from './scale.js';
import type { DealtStatement, Statement } from './session.js';

/**
 * What was dealt to one person, in order, one number each: the statement's place among all statements × 6, plus the
 * place of the answer among `ANSWERS`.
 */
export type PackedDealt = number[];

const ANSWERS: readonly (Answer | null)[] = [null, 'cannot-say', 0, 1, 2, 3];

const codeOf = (answer: Answer | null): number =>
  answer === null ? 0 : answer === 'cannot-say' ? 1 : answer + 2;

/** @param places each statement's place among all statements */
export function packDealt(
  dealt: ReadonlyMap<StatementId, DealtStatement>,
  places: ReadonlyMap<StatementId, number>,
): PackedDealt {
  const packed: PackedDealt = [];
  for (const [id, { answer }] of dealt) packed.push((places.get(id) ?? 0) * ANSWERS.length + codeOf(answer));
  return packed;
}

/** @param statements all statements, in order; those that were answered get the reader among `answeredBy` */
export function unpackDealt(
  packed: PackedDealt,
  statements: readonly Statement[],
  readerId: AttendeeId,
): Map<StatementId, DealtStatement> {
  const dealt = new Map<StatementId, DealtStatement>();
  for (const number of packed) {
    const statement = statements[Math.floor(number / ANSWERS.length)];
    const answer = ANSWERS[number % ANSWERS.length] ?? null;
    if (!statement) throw new Error('The snapshot deals a statement that it does not have');
    dealt.set(statement.id, { place: dealt.size, answer });
    if (answer !== null) statement.answeredBy.add(readerId);
  }
  return dealt;
}
