import type { Actor, CommandKind, CommandOf } from '../commands.js';
import type { DialogueError } from '../errors.js';
import type { Fact } from '../facts.js';
import type { TextId, Timestamp } from '../ids.js';
import type { Attendee, Session } from '../session.js';

export type Decision = readonly Fact[] | DialogueError;

/** What a rule may know besides the state and the command. */
export interface Asked {
  by: Actor;
  /** The attendee who asks; undefined when the system asks. */
  attendee: Attendee | undefined;
  at: Timestamp;
  /** Id for the one text that a command may bring. */
  textId: TextId;
}

export type Decider<K extends CommandKind> = (
  session: Session,
  command: CommandOf<K>,
  asked: Asked,
) => Decision;
export type Deciders<K extends CommandKind> = { readonly [Kind in K]: Decider<Kind> };
