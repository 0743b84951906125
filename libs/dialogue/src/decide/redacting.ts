import type { DialogueError } from '../errors.js';
import { textIdsOf, type Redactable } from '../redactable.js';
import type { Session } from '../session.js';
import type { Deciders } from './decider.js';
import { refuse } from './guards.js';

function refuseUnknown({ polls, notes, themes }: Session, what: Redactable): DialogueError | undefined {
  if (what.kind === 'poll' && !polls.some(({ id }) => id === what.pollId))
    return refuse('unknown-poll', 'what.pollId');
  if (what.kind === 'note' && !notes.some(({ id }) => id === what.noteId))
    return refuse('unknown-note', 'what.noteId');
  return what.kind === 'theme' && !themes.has(what.themeId)
    ? refuse('unknown-theme', 'what.themeId')
    : undefined;
}

export const redactingDeciders: Deciders<'redact-text'> = {
  // Never "it is already so": what is erased now may be written anew, and a repetition must not take that along.
  'redact-text': (session, { what }) =>
    refuseUnknown(session, what) ?? [{ kind: 'texts-redacted', textIds: [...textIdsOf(session, what)] }],
};
