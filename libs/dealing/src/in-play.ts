import { agendaItemOf, type AgendaItem, type Attendee, type Session, type Statement } from '@app/dialogue';

/** While statements still arrive each is shown to five people first, so that authors soon see that they are not alone. */
const FIRST_EXPOSURE = 5;
/** In the last phase everything is shown to six, so that five answer: the last hands are not played out. */
const LAST_EXPOSURE = 6;

/** The item that is open now. */
export const openItem = (session: Session): AgendaItem | undefined =>
  session.phase.kind === 'live' && session.phase.openItemId !== null
    ? agendaItemOf(session, session.phase.openItemId)
    : undefined;

/** How many people should see each statement before attention goes elsewhere; null: nothing is dealt now. */
export function leastExposureIn({ itemKind, phase }: AgendaItem): number | null {
  if (itemKind === 'final-round') return phase.kind === 'running' ? 0 : null;
  if (phase.kind === 'dialogue') return FIRST_EXPOSURE;
  return phase.kind === 'endorse-only' ? LAST_EXPOSURE : null;
}

/** Whether statements are put before this person at all. */
export const mayReceive = ({ role, standing }: Attendee): boolean =>
  role === 'participant' && standing !== 'revoked';

/** Whether a statement is dealt in an item: a final round goes over those of the whole session. */
export const isInPlay = ({ itemId, standing }: Statement, { id, itemKind }: AgendaItem): boolean =>
  standing.kind === 'shown' && (itemKind === 'final-round' || itemId === id);
