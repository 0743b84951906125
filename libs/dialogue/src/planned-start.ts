import type { SessionChanges } from './commands.js';
import type { DurationMs } from './ids.js';
import type { AgendaItem, Session } from './session.js';

/** Whether the session is to begin at another moment than was planned before. */
export const changesStart = (session: Session, { startsAt }: SessionChanges): boolean =>
  startsAt !== undefined && startsAt !== session.startsAt;

/** How long the items are planned to take together; what is passed over takes no time. */
export const plannedLength = (agenda: readonly Pick<AgendaItem, 'plannedMs' | 'phase'>[]): DurationMs =>
  agenda.reduce((total, { plannedMs, phase }) => total + (phase.kind === 'skipped' ? 0 : plannedMs), 0);
