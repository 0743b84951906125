import type { FactKind, FactOf } from './facts.js';
import type { AttendeeId, StatementId, Timestamp } from './ids.js';
import type { Attendee, Session, Statement } from './session.js';

export type Evolvers<Kinds extends FactKind> = {
  readonly [K in Kinds]: (session: Session, fact: FactOf<K>, at: Timestamp) => void;
};

/** Facts were decided against this very state, so what they name exists; anything else is a corrupt journal. */
export function known<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The journal names something that no earlier fact introduced');
  return thing;
}

export const knownStatement = (session: Session, id: StatementId): Statement =>
  known(session.statements.get(id));

export const knownAttendee = (session: Session, id: AttendeeId): Attendee => known(session.attendees.get(id));

/** Somebody did something in the item that is open now. */
export function actIn(session: Session, active: Attendee): void {
  const itemId = session.phase.kind === 'live' ? session.phase.openItemId : null;
  if (itemId === null || active.activeItemId === itemId) return;
  active.activeItemId = itemId;
  session.counts.activeCount += 1;
}
