import type { Role, SessionId, SessionPhase, StatementId, View } from '@app/dialogue';
import { memo, useMemo, useState, type JSX } from 'react';
import type { Live } from '../../../live/use-live.js';
import type { AgendaEntry } from '../../shell/agenda-of.js';
import { ActivityPanel } from '../activity-panel.js';
import { GroupsPanel } from '../groups/groups-panel.js';
import { MessagePanel } from '../message/message-panel.js';
import { asksEverybody, openItemOf } from '../next-step.js';
import { useUnreadNotes } from '../notes/unread-notes.js';
import { NotesPanel } from '../notes/notes-panel.js';
import { ParticipationPanel } from '../participation-panel.js';
import { StagePanel } from '../stage/stage-panel.js';
import { StatementsPanel, type Look } from '../statements-panel.js';
import type { Steering } from '../steering.js';
import type { ThemeBoard } from '../themes/use-theme-board.js';
import { useActivityLog } from '../use-activity.js';
import type { Run } from '../use-room-commands.js';
import { DeskPanel } from './desk-panel.js';
import { DeskTabs } from './desk-tabs.js';
import { viewsOf, type DeskView } from './desk-view.js';
import { Overview } from './overview.js';
import { waitingCounts } from './waiting-count.js';

interface DeskProps {
  sessionId: SessionId;
  live: Live & { view: View };
  role: Role;
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  isOnline: boolean;
  hasEnded: boolean;
  desk: DeskView;
  setDesk: (to: DeskView) => void;
  /** Turns to a view and takes the focus there. */
  turn: (to: DeskView, focusId?: string) => void;
  /** Null for who may not steer, or not now. */
  steering: Steering | null;
  run: Run;
  themes: ThemeBoard;
  themeList: Parameters<typeof Overview>[0]['themeList'];
}

// They are long, and most of what arrives does not concern them.
const Statements = memo(StatementsPanel);
const Groups = memo(GroupsPanel);
const Participation = memo(ParticipationPanel);

/** The views of the desk, of which one at a time is before the moderator. */
export function Desk(props: DeskProps): JSX.Element {
  const { sessionId, live, role, phase, agenda, isOnline, hasEnded, desk, turn, steering, themes } = props;
  const { view, analysis } = live;
  const { session, participation, statements, notes, stage } = view.shared;
  const presentCount = live.presence?.participantCount ?? null;
  const openItem = openItemOf(phase, agenda);
  const isAsked = openItem !== undefined && asksEverybody(openItem);
  const leads = role === 'organiser' || role === 'moderator';
  const run = leads ? props.run : null;
  const [look, setLook] = useState<Look>({ lane: 'ranked', sought: '' });
  const { heldCount, flaggedCount } = useMemo(() => waitingCounts(statements), [statements]);
  const unreadNoteCount = useUnreadNotes(notes, desk === 'notes');
  const activity = useActivityLog(participation.endorsementCount);
  const possible = {
    steering,
    lookAt: (statementId: StatementId) => {
      setLook({ lane: 'ranked', sought: statements[statementId]?.text ?? '' });
      turn('statements');
    },
    readHeld: run
      ? () => {
          setLook({ lane: 'held', sought: '' });
          turn('statements');
        }
      : null,
    show: run
      ? (id: StatementId) =>
          void run({ kind: 'set-stage', content: { kind: 'statements', statementIds: [id] }, title: '' })
      : null,
    write: leads ? () => turn('message', 'announcement') : null,
  };
  return (
    <div className="desk">
      <DeskTabs
        views={viewsOf(hasEnded)}
        view={desk}
        turn={props.setDesk}
        waiting={{ statements: flaggedCount + heldCount, notes: unreadNoteCount }}
      />
      <DeskPanel name="overview" view={desk}>
        <Overview
          shared={view.shared}
          analysis={analysis}
          presentCount={presentCount}
          isAsked={isAsked}
          hasEnded={hasEnded}
          possible={possible}
          themes={themes}
          themeList={props.themeList}
        />
      </DeskPanel>
      <DeskPanel name="statements" view={desk}>
        <Statements
          phase={phase}
          agenda={agenda}
          statements={statements}
          analysis={analysis}
          stage={stage.shown}
          isPremoderated={session.premoderated === true || heldCount > 0}
          look={look}
          setLook={setLook}
          run={run}
        />
      </DeskPanel>
      <DeskPanel name="map" view={desk}>
        <Groups analysis={analysis} statements={statements} />
      </DeskPanel>
      <DeskPanel name="people" view={desk}>
        <Participation participation={participation} presentCount={presentCount} isAsked={isAsked} />
        <ActivityPanel seen={activity} timeZone={session.timeZone} />
      </DeskPanel>
      {!hasEnded && (
        <DeskPanel name="message" view={desk}>
          <MessagePanel
            sessionId={sessionId}
            session={session}
            steering={view.shared.steering}
            isOnline={isOnline}
            isOrganiser={role === 'organiser'}
            run={run}
          />
        </DeskPanel>
      )}
      <DeskPanel name="stage" view={desk}>
        <StagePanel
          sessionId={sessionId}
          view={view}
          analysis={analysis}
          agenda={agenda}
          run={run}
          isOnline={isOnline}
        />
      </DeskPanel>
      <DeskPanel name="notes" view={desk}>
        <NotesPanel sessionId={sessionId} view={view} timeZone={session.timeZone} run={props.run} />
      </DeskPanel>
    </div>
  );
}
