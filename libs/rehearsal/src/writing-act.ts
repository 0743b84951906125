import type { AgendaItemId, DealtRow, OwnRow, StatementId } from '@app/dialogue';
import type { Act, Situation } from './act.js';
import { derivedId } from './derived-id.js';
import { draw } from './draw.js';
import type { OpenItem } from './open-item.js';
import { rolesInItem } from './roles-in-item.js';
import { SCRIPTS, type Script } from './scripts.js';
import { REHEARSAL_LANGUAGES, scriptOf, textsIn } from './texts/texts-in.js';

/** Between one statement of a person and the next they read so many of others. */
const READ_BETWEEN = 3;
/** In a small group a person writes so many before the dialogue begins; otherwise one. */
const FEW_PEOPLE = 10;
const FIRST_OF_FEW = 2;
const THINKING_MS = 8_000;
const THINKING_SPREAD_MS = 40_000;

const entriesOf = <Row>(table: Readonly<Record<string, Row | undefined>>): [StatementId, Row][] =>
  Object.entries(table).flatMap(([id, row]) => (row === undefined ? [] : [[id as StatementId, row]]));

/** What was put before this person that says what the script answers. */
function baseOf({ buildsOn }: Script, itemId: AgendaItemId, dealt: [StatementId, DealtRow][]) {
  const found = dealt.find(([, row]) => row.itemId === itemId && scriptOf(row.text)?.key === buildsOn);
  return found?.[0] ?? null;
}

/** The next own statement in the open item; null when there is none yet, or no more. */
export function writingAct({ casting, person, view, tried }: Situation, item: OpenItem): Act | null {
  const { kind } = item.phase;
  if (item.itemKind !== 'dialogue' || (kind !== 'writing' && kind !== 'dialogue')) return null;
  const { personal, shared } = view;
  const own = entriesOf<OwnRow>(personal.own).filter(([, row]) => row.itemId === item.itemId);
  if (own.length >= (shared.session.statementsPerItemCount ?? Infinity)) return null;
  const dealt = entriesOf<DealtRow>(personal.dealt);
  const readCount = dealt.filter(
    ([id, row]) => row.itemId === item.itemId && personal.answers[id] !== undefined,
  ).length;
  const most =
    kind === 'dialogue'
      ? 1 + Math.floor(readCount / READ_BETWEEN)
      : casting.peopleCount < FEW_PEOPLE
        ? FIRST_OF_FEW
        : 1;
  if (own.length >= most) return null;
  const { statements } = textsIn(person.language);
  for (const key of rolesInItem(casting, person, item.dialoguePosition)) {
    const script = SCRIPTS.find((known) => known.key === key);
    const about = `write ${item.itemId} ${key}`;
    const statementId = derivedId<StatementId>(casting.sessionId, item.itemId, person.index, key);
    if (!script || tried.has(about) || personal.own[statementId] !== undefined) continue;
    const buildsOnId = script.buildsOn === null ? null : baseOf(script, item.itemId, dealt);
    if (script.buildsOn !== null && buildsOnId === null) continue;
    const language = person.language.split('-')[0] ?? '';
    return {
      about,
      afterMs: person.pace * (THINKING_MS + draw(person.seed, item.position, key) * THINKING_SPREAD_MS),
      commands: [
        {
          kind: 'post-statement',
          statementId,
          itemId: item.itemId,
          intent: script.intent,
          text: statements[key],
          language: REHEARSAL_LANGUAGES.includes(language) ? person.language : 'en',
          buildsOnId,
          raisesTheme: key === 'stopping',
        },
      ],
    };
  }
  return null;
}
