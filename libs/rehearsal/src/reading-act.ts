import type { Command, DealtRow, StatementId } from '@app/dialogue';
import type { Act, Situation } from './act.js';
import { answerTo } from './answer-to.js';
import { draw } from './draw.js';
import type { OpenItem } from './open-item.js';
import { scriptOf } from './texts/texts-in.js';

/** Reading and answering one statement. */
const READING_MS = 9_000;
const READING_SPREAD_MS = 8_000;
/** So many of the readers of what may not be said flag it. */
const FLAGGING_SHARE = 0.3;

const mayAnswer = ({ itemKind, phase }: OpenItem): boolean =>
  itemKind === 'final-round' || phase.kind === 'dialogue' || phase.kind === 'endorse-only';

/** Answering what was put before them first and is not answered yet; null when there is nothing to read. */
export function readingAct({ person, view, tried }: Situation, item: OpenItem): Act | null {
  if (!mayAnswer(item)) return null;
  const { dealt, answers } = view.personal;
  let next: { statementId: StatementId; row: DealtRow } | null = null;
  for (const [id, row] of Object.entries(dealt) as [StatementId, DealtRow][])
    if (
      (row.itemId === item.itemId || item.itemKind === 'final-round') &&
      answers[id] === undefined &&
      !tried.has(`read ${id}`) &&
      row.place < (next?.row.place ?? Infinity)
    )
      next = { statementId: id, row };
  if (next === null) return null;
  const { statementId, row } = next;
  const concern = scriptOf(row.text)?.concern ?? null;
  const answer: Command = { kind: 'endorse-statement', statementId, answer: answerTo(person, row.text) };
  const flags = concern !== null && draw(person.seed, row.text, 'flag') < FLAGGING_SHARE;
  return {
    about: `read ${statementId}`,
    afterMs: person.pace * (READING_MS + draw(person.seed, row.text) * READING_SPREAD_MS),
    commands: flags ? [{ kind: 'flag-statement', statementId, concern }, answer] : [answer],
  };
}
