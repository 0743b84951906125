import type { StatementId } from './ids.js';
import type { Attendee, Session } from './session.js';
import { headIdsOf } from './standing-for.js';

/** What one person chose, in any item, and what stands for it. */
function chosenBy(session: Session, { chosen }: Attendee): Set<StatementId> {
  const ids = Object.values(chosen).flat();
  return new Set([...ids, ...headIdsOf(session, ids)]);
}

function add(session: Session, attendees: readonly Attendee[], by: 1 | -1): void {
  for (const attendee of attendees)
    for (const id of chosenBy(session, attendee)) {
      const statement = session.statements.get(id);
      if (statement) statement.chosenCount += by;
    }
}

/** Keeps count of how many chose each statement, or one that it stands for, while what they chose or what stands for it changes. */
export function counting(session: Session, attendees: readonly Attendee[], change: () => void): void {
  add(session, attendees, -1);
  change();
  add(session, attendees, 1);
}
