import type { LiveClient } from '@app/client';
import type { SessionId, SessionRows, View } from '@app/dialogue';
import { createContext, useContext } from 'react';
import type { Answering } from '../hand/use-answering.js';
import type { Posting } from '../write/use-posting.js';
import type { Arrivals } from './use-calm.js';

/** The session as the person on this page attends it. */
export interface Attending {
  sessionId: SessionId;
  client: LiveClient;
  view: View;
  session: SessionRows;
  isOnline: boolean;
  answering: Answering;
  posting: Posting;
  /** What waits to be shown, in calm mode. */
  arrivals: Arrivals;
}

export const AttendingContext = createContext<Attending | null>(null);

export function useAttending(): Attending {
  const attending = useContext(AttendingContext);
  if (attending === null) throw new Error('There is no session outside AttendingContext');
  return attending;
}

/** Whether there is a session on this page in which one chooses the languages one reads. */
export const choosesLanguages = (attending: Pick<Attending, 'view' | 'session'> | null): boolean =>
  attending !== null &&
  attending.view.personal.me.role === 'participant' &&
  attending.session.languages.length > 1 &&
  attending.session.phase.kind !== 'closed' &&
  attending.session.phase.kind !== 'archived';

/** The rows of a whole view: the server leaves out what is null. */
export const sessionOf = ({ shared }: View): SessionRows =>
  ({
    ...shared.session,
    startsAt: shared.session.startsAt ?? null,
    announcement: shared.session.announcement ?? null,
    statementsPerItemCount: shared.session.statementsPerItemCount ?? null,
  }) as SessionRows;
