import type { Evolvers } from './evolver.js';
import type { Fact } from './facts.js';
import type { TextId } from './ids.js';
import type { Session } from './session.js';
import { wordKey } from './word-key.js';

/** The texts whose rows are emptied in the same transaction as the fact. */
export const redactedTextIds = (fact: Fact): readonly TextId[] =>
  fact.kind === 'statement-redacted' || fact.kind === 'texts-redacted' ? fact.textIds : [];

/** What moderators decided about a word names it, so that goes with it. */
function redactWords(session: Session, gone: ReadonlySet<TextId>): void {
  const keys = new Set<string>();
  for (const { word, earlierWords } of session.attendees.values())
    for (const given of [word, ...earlierWords]) {
      if (given === null || !gone.has(given.textId)) continue;
      if (given.text !== null) keys.add(wordKey(given.text));
      given.text = null;
    }
  session.hiddenWords = session.hiddenWords.filter((key) => !keys.has(key));
  session.shownWords = session.shownWords.filter((key) => !keys.has(key));
}

function redactShown({ stage, announcement, prompt }: Session, gone: ReadonlySet<TextId>): void {
  if (stage && gone.has(stage.textId)) stage.title = null;
  if (announcement && gone.has(announcement.textId)) announcement.text = null;
  if (prompt && gone.has(prompt.textId)) prompt.text = null;
}

export const redactingEvolvers: Evolvers<'texts-redacted'> = {
  'texts-redacted': (session, { textIds }) => {
    const gone = new Set(textIds);
    redactWords(session, gone);
    redactShown(session, gone);
    for (const poll of session.polls)
      if (gone.has(poll.textId)) Object.assign(poll, { question: null, options: [], isOpen: false });
    for (const note of session.notes) if (gone.has(note.textId)) note.text = null;
    for (const theme of session.themes.values())
      if (theme.nameTextIds.some((id) => gone.has(id))) theme.name = null;
  },
};
