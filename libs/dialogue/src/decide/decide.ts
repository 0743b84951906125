import type { Command, IssuedCommand } from '../commands.js';
import type { DialogueError } from '../errors.js';
import type { TextId, Timestamp } from '../ids.js';
import { PERMISSIONS } from '../permissions.js';
import type { Attendee, Session } from '../session.js';
import { agendaDeciders } from './agenda.js';
import { announcementDeciders } from './announcements.js';
import { attendeeDeciders } from './attendees.js';
import type { Asked, Decision, Deciders } from './decider.js';
import { refuse } from './guards.js';
import { choiceDeciders } from './choices.js';
import { mergingDeciders } from './merging.js';
import { noteDeciders } from './notes.js';
import { redactingDeciders } from './redacting.js';
import { recognitionDeciders } from './recognition.js';
import { sessionDeciders } from './session.js';
import { stageDeciders } from './stage.js';
import { statementDeciders } from './statements.js';
import { themeDeciders } from './themes.js';

const deciders: Deciders<Command['kind']> = {
  ...sessionDeciders,
  ...agendaDeciders,
  ...attendeeDeciders,
  ...statementDeciders,
  ...recognitionDeciders,
  ...themeDeciders,
  ...announcementDeciders,
  ...mergingDeciders,
  ...choiceDeciders,
  ...stageDeciders,
  ...noteDeciders,
  ...redactingDeciders,
};

/** Commands that a muted participant may not give. */
const WRITING: ReadonlySet<Command['kind']> = new Set([
  'post-statement',
  'correct-statement',
  'raise-theme',
  'give-word',
]);

function refuseActor(session: Session, { by, command }: IssuedCommand): DialogueError | undefined {
  if (session.seq === 0 && command.kind !== 'create-session') return refuse('unknown-session');
  const permitted = PERMISSIONS[command.kind];
  if (by === 'system') return permitted.includes('system') ? undefined : refuse('not-allowed');
  const attendee: Attendee | undefined = session.attendees.get(by);
  if (!attendee) return refuse('not-admitted');
  if (attendee.standing === 'revoked') return refuse('revoked');
  if (!permitted.includes(attendee.role)) return refuse('not-allowed');
  return attendee.standing === 'muted' && WRITING.has(command.kind) ? refuse('muted') : undefined;
}

/**
 * The rules of a dialogue: the facts that follow from a command in this state, or why it is refused.
 *
 * Pure: reads the state, changes nothing. A command whose effect could later be undone always yields a fact, even
 * when it changes nothing now, so that its repetition is known by its id; only a command whose effect is final may
 * yield none ("it is already so").
 *
 * @param at the time under the journal's lock, never earlier than the last entry
 */
export function decide(session: Session, issued: IssuedCommand, at: Timestamp): Decision {
  const refusal = refuseActor(session, issued);
  if (refusal) return refusal;
  const { by, command, commandId } = issued;
  const asked: Asked = {
    by,
    attendee: by === 'system' ? undefined : session.attendees.get(by),
    at,
    textId: commandId as string as TextId,
  };
  return decideAs(command.kind, session, command, asked);
}

function decideAs<K extends Command['kind']>(
  kind: K,
  session: Session,
  command: Command,
  asked: Asked,
): Decision {
  return deciders[kind](session, command as Extract<Command, { kind: K }>, asked);
}
