import type { NoteId, PollId, TextId, ThemeId } from './ids.js';
import type { Session } from './session.js';
import { wordKey } from './word-key.js';

/** A text that can be erased for good, named by what people see of it. Statements have a command of their own. */
export type Redactable =
  /** A one-word reaction, of everyone who ever gave it. */
  | { kind: 'word'; word: string }
  /** Every line that ever stood above the stage. */
  | { kind: 'stage' }
  | { kind: 'announcement' }
  | { kind: 'prompt' }
  /** The question and its answers to choose from. */
  | { kind: 'poll'; pollId: PollId }
  | { kind: 'note'; noteId: NoteId }
  /** All names that moderators gave it. */
  | { kind: 'theme'; themeId: ThemeId };

function wordTextIds({ attendees }: Session, word: string): TextId[] {
  const key = wordKey(word);
  return [...attendees.values()].flatMap((attendee) =>
    [attendee.word, ...attendee.earlierWords].flatMap((given) =>
      typeof given?.text === 'string' && wordKey(given.text) === key ? [given.textId] : [],
    ),
  );
}

/** Where the words of it stand; none when there is no such thing. */
export function textIdsOf(session: Session, what: Redactable): readonly TextId[] {
  switch (what.kind) {
    case 'word':
      return wordTextIds(session, what.word);
    case 'stage':
    case 'announcement':
    case 'prompt':
      return session.shownTextIds[what.kind];
    case 'poll':
      return session.polls.flatMap(({ id, textId }) => (id === what.pollId ? [textId] : []));
    case 'note':
      return session.notes.flatMap(({ id, textId }) => (id === what.noteId ? [textId] : []));
    case 'theme':
      return session.themes.get(what.themeId)?.nameTextIds ?? [];
  }
}
