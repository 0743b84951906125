import type { Role, SessionId, View } from '@app/dialogue';
import { useCallback, useEffect, useRef, type JSX } from 'react';
import { api, type RehearsalOf } from '../../api/api.js';
import { plannedTimeOf } from '../../shared-parts/planned-time-of.js';
import { agendaOf } from '../shell/agenda-of.js';
import { useLoaded } from '../shell/use-loaded.js';
import { AboutSession } from './about-session.js';
import { AgendaSection } from './agenda-section.js';
import { HouseStyleSection } from './house-style/house-style-section.js';
import { useHouseStyle } from './house-style/use-house-style.js';
import { InvitationsSection } from './invitations-section.js';
import { PhaseSection } from './phase-section.js';
import type { Prepared } from './ready-list.js';
import { RehearsalSection } from './rehearsal-section.js';
import { ReportsSection } from './reports-section.js';
import { StartMails } from './start-mails.js';
import type { Commanding } from './use-command.js';
import { WalkInSection } from './walk-in-section.js';

interface PreparedSessionProps {
  sessionId: SessionId;
  shared: View['shared'];
  role: Role | undefined;
  /** The rehearsal that it is; null when it is none. */
  rehearsal: RehearsalOf | null;
  give: Commanding['give'];
}

const NOTHING = Promise.resolve(null);

/** The parts of a session's page: how far it is, what is in it, who comes, and its report. */
export function PreparedSession(props: PreparedSessionProps): JSX.Element {
  const { sessionId, shared, role, rehearsal, give } = props;
  const { session } = shared;
  const { timeZone } = session;
  const phase = session.phase ?? { kind: 'draft' };
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  const isPrepared = phase.kind === 'draft' || phase.kind === 'open' || phase.kind === 'lobby';
  const isOrganiser = role === 'organiser';
  const leads = isOrganiser || role === 'moderator';
  const isReal = rehearsal === null;
  const invites = isOrganiser && isReal;
  const practises = leads && isPrepared && isReal;
  const invited = useLoaded(
    useCallback(() => (invites ? api.invitations(sessionId) : NOTHING), [invites, sessionId]),
  );
  const { reload } = invited;
  const start = useRef(session.startsAt);
  useEffect(() => {
    if (start.current === session.startsAt) return;
    // Another start, whoever gave it, makes mails out of date.
    start.current = session.startsAt;
    void reload();
  }, [session.startsAt, reload]);
  const rehearsed = useLoaded(
    useCallback(() => (practises ? api.rehearsals(sessionId) : NOTHING), [practises, sessionId]),
  );
  const style = useHouseStyle(sessionId);
  const planned = plannedTimeOf(shared);
  const prepared: Prepared = {
    agenda: agendaOf(shared.agenda),
    purpose: session.purpose ?? '',
    planned,
    invitations: invited.data?.invitations ?? null,
    rehearsalCount: rehearsed.data?.rehearsals.length ?? null,
    style: isOrganiser ? style.style : null,
  };
  return (
    <>
      <PhaseSection
        sessionId={sessionId}
        phase={phase}
        role={role}
        give={give}
        prepared={isReal ? prepared : null}
      />
      {hasEnded && (
        <ReportsSection sessionId={sessionId} timeZone={timeZone} closedAt={phase.closedAt} mails={invites} />
      )}
      <AboutSession planned={planned} session={session} canChange={isOrganiser && !hasEnded} give={give}>
        {invited.data !== null && (
          <StartMails
            sessionId={sessionId}
            invitations={invited.data.invitations}
            isPlanned={planned !== null}
            onMailed={invited.reload}
          />
        )}
      </AboutSession>
      <AgendaSection agenda={shared.agenda} hasEnded={hasEnded} canChange={leads && !hasEnded} give={give} />
      {practises && (
        <RehearsalSection sessionId={sessionId} timeZone={timeZone} onWiped={() => void rehearsed.reload()} />
      )}
      {isOrganiser && <HouseStyleSection sessionId={sessionId} kept={style} />}
      {invites && (
        <InvitationsSection
          sessionId={sessionId}
          languages={session.languages ?? ['nl']}
          timeZone={timeZone}
          canInvite={!hasEnded}
          invited={invited}
        />
      )}
      {leads && !hasEnded && (
        <WalkInSection
          sessionId={sessionId}
          isOrganiser={isOrganiser}
          invitedCount={isReal ? (prepared.invitations?.length ?? null) : 0}
        />
      )}
    </>
  );
}
