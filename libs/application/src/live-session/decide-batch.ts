import {
  decide,
  DialogueError,
  evolve,
  type CommandId,
  type Decision,
  type IssuedCommand,
  type JournalEntry,
  type Session,
  type Timestamp,
} from '@app/dialogue';
import { Refusal } from '../errors.js';
import type { AcceptedCommand, JournalTail } from '../journal/journal.js';

/** What a command came to: the number of its last fact, or why it was refused. */
export type CommandAnswer = { seq: number } | Refusal;

/** Told of an error that no rule foresaw, for the log. It may carry what people wrote: log its kind, not its contents. */
export type ErrorListener = (error: unknown) => void;

export interface DecidedBatch {
  entries: JournalEntry[];
  /** One answer a command, in the order of the commands. */
  answers: CommandAnswer[];
}

/**
 * Decides queued commands one after the other against the session's latest state, which moves on with every fact.
 * A command that the journal or this batch has accepted before is answered from its facts. One on which the rules break
 * is refused as `unavailable`; it changed nothing, so the others go on.
 *
 * @param session the state before the tail; afterwards the state after the tail and all decided facts
 */
export function decideBatch(
  session: Session,
  tail: JournalTail,
  commands: readonly IssuedCommand[],
  onError: ErrorListener = () => undefined,
): DecidedBatch {
  for (const entry of tail.entries) evolve(session, entry);
  const accepted = new Map<CommandId, AcceptedCommand>(tail.accepted);
  const entries: JournalEntry[] = [];
  const answers = commands.map((issued): CommandAnswer => {
    const earlier = accepted.get(issued.commandId);
    if (earlier)
      return earlier.by === issued.by ? { seq: earlier.seq } : new Refusal('command-id-taken', 'commandId');
    const decision = decideOrReport(session, issued, tail.at, onError);
    if (decision instanceof DialogueError) return Refusal.from(decision);
    if (decision === null) return new Refusal('unavailable');
    for (const [part, fact] of decision.entries()) {
      const { by, commandId } = issued;
      const entry: JournalEntry = { seq: session.seq + 1, at: tail.at, by, commandId, part, fact };
      evolve(session, entry);
      entries.push(entry);
    }
    if (decision.length > 0) accepted.set(issued.commandId, { by: issued.by, seq: session.seq });
    return { seq: session.seq };
  });
  return { entries, answers };
}

function decideOrReport(
  session: Session,
  issued: IssuedCommand,
  at: Timestamp,
  onError: ErrorListener,
): Decision | null {
  try {
    return decide(session, issued, at);
  } catch (error) {
    onError(error);
    return null;
  }
}
