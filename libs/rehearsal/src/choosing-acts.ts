import type { PollId, PollRow } from '@app/dialogue';
import type { Act, Situation } from './act.js';
import { answerTo, recognitionOf } from './answer-to.js';
import { draw } from './draw.js';
import type { OpenItem } from './open-item.js';
import { textsIn } from './texts/texts-in.js';

const MOST_CHOSEN = 3;
/** Choosing and giving a word is left to those who want to. */
const CHOOSING_SHARE = 0.9;
const WORD_SHARE = 0.75;
const SHORT_MS = 4_000;
const SHORT_SPREAD_MS = 14_000;

const shortly = ({ person }: Situation, about: string, command: Act['commands'][number]): Act => ({
  about,
  afterMs: person.pace * (SHORT_MS + draw(person.seed, command.kind) * SHORT_SPREAD_MS),
  commands: [command],
});

const isChoosing = ({ itemKind }: OpenItem): boolean =>
  itemKind === 'final-round' || itemKind === 'convergence';

/** Answering a poll that is open. */
export function pollAct(situation: Situation): Act | null {
  const { person, view, tried } = situation;
  for (const [pollId, { isOpen, options, question }] of Object.entries(view.shared.polls) as [
    PollId,
    PollRow,
  ][]) {
    const about = `poll ${pollId}`;
    if (!isOpen || view.personal.pollAnswers[pollId] !== undefined || tried.has(about)) continue;
    // Some options are liked better than others, and each kind of people has its own.
    const liking = options.map(
      (option) => draw(question, option, person.kind) + draw(person.seed, question, option),
    );
    const option = liking.indexOf(Math.max(...liking));
    return shortly(situation, about, { kind: 'answer-poll', pollId, option });
  }
  return null;
}

/** Answering the question of a scale item. */
export function scaleAct(situation: Situation, { itemId, itemKind, question, title }: OpenItem): Act | null {
  const { person, view, tried } = situation;
  const about = `scale ${itemId}`;
  if (itemKind !== 'scale' || view.personal.scaleAnswers[itemId] !== undefined || tried.has(about))
    return null;
  return shortly(situation, about, {
    kind: 'answer-scale',
    itemId,
    answer: answerTo(person, question || title),
  });
}

/** Choosing from the shortlist what is worth a follow-up. */
export function choosingAct(situation: Situation, item: OpenItem): Act | null {
  const { person, view, tried } = situation;
  const shortlist = view.shared.shortlist.shown ?? [];
  const about = `choose ${item.itemId}`;
  if (!isChoosing(item) || shortlist.length === 0 || tried.has(about)) return null;
  if (view.personal.chosen[item.itemId] !== undefined) return null;
  if (draw(person.seed, item.position, 'choosing') > CHOOSING_SHARE) return null;
  const best = shortlist.toSorted((a, b) => recognitionOf(person, b.text) - recognitionOf(person, a.text));
  const statementIds = best.slice(0, MOST_CHOSEN).map(({ statementId }) => statementId);
  return shortly(situation, about, { kind: 'choose-statements', statementIds });
}

/** Giving a one-word reaction, towards the end or when the moderator shows the words. */
export function wordAct(situation: Situation, item: OpenItem | null): Act | null {
  const { person, view, tried } = situation;
  const isTowardsEnd =
    item !== null && (isChoosing(item) || (item.isLast && item.phase.kind === 'endorse-only'));
  const isAsked = isTowardsEnd || view.shared.stage.shown?.kind === 'words';
  if (!isAsked || (view.personal.me.word ?? null) !== null || tried.has('word')) return null;
  const drawn = draw(person.seed, 'word');
  if (drawn > WORD_SHARE) return null;
  const { words } = textsIn(person.language);
  const word = words[Math.floor((drawn / WORD_SHARE) * words.length)];
  return word === undefined ? null : shortly(situation, 'word', { kind: 'give-word', word });
}
