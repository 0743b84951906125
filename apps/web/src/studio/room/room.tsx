import type { SessionId, View } from '@app/dialogue';
import { useState, type JSX } from 'react';
import type { Live } from '../../live/use-live.js';
import { useOnline } from '../../live/use-online.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { agendaOf } from '../shell/agenda-of.js';
import { focusSoon } from '../shell/focus-soon.js';
import { Link } from '../shell/link.js';
import { Page } from '../shell/page.js';
import { preparePath } from '../shell/routes.js';
import { ActivityPanel } from './activity-panel.js';
import { AnnouncePanel } from './announce-panel.js';
import { FollowUpDialog } from './follow-up-dialog.js';
import { GROUPS_HEADING_ID, GroupsPanel } from './groups/groups-panel.js';
import { KeysDialog } from './keys-dialog.js';
import { nextStepOf } from './next-step.js';
import { NowPanel } from './now-panel.js';
import { ParticipationPanel } from './participation-panel.js';
import { RoomJump } from './room-jump.js';
import { RoomNotices } from './room-notices.js';
import { ScriptPanel } from './script-panel.js';
import { SessionStepDialog } from './session-step-dialog.js';
import { StatementsPanel } from './statements-panel.js';
import { steeringOf, type SessionStep } from './steering.js';
import { ThemesPanel } from './themes/themes-panel.js';
import { useThemeBoard } from './themes/use-theme-board.js';
import { useFocusWithin } from './use-focus-within.js';
import { useKeys } from './use-keys.js';
import { useRoomCommands } from './use-room-commands.js';

interface RoomProps {
  sessionId: SessionId;
  live: Live & { view: View };
}

type OpenDialog = 'follow-up' | 'keys' | SessionStep | null;

/** Where a session is steered and watched. */
export function Room({ sessionId, live }: RoomProps): JSX.Element {
  const { say } = useTexts();
  const { client, view, state, analysis } = live;
  const commands = useRoomCommands(client);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [isMapShown, setIsMapShown] = useState(false);
  const { session, agenda: rows, participation, statements } = view.shared;
  const phase = session.phase ?? { kind: 'draft' };
  const agenda = agendaOf(rows);
  const role = view.personal.me.role;
  const isSteerer = role === 'organiser' || role === 'moderator';
  const isOnline = useOnline() && state.kind === 'online';
  const maySteer = isSteerer && isOnline;
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  const steering = steeringOf({ phase, agenda, steer: commands.steer, ask: setDialog });
  const step = nextStepOf(phase, agenda);
  const steerable = maySteer
    ? {
        n: () => step !== null && steering.take(step),
        e: steering.endorseOnly,
        '+': steering.extend,
        q: () => phase.kind === 'live' && setDialog('follow-up'),
        a: () => focusSoon('announcement'),
      }
    : {};
  const moderate = role === 'observer' ? null : commands.run;
  const [themeList, hasFocus] = useFocusWithin<HTMLOListElement>();
  const themes = useThemeBoard({ shared: view.shared, analysis, hasFocus, run: moderate });
  const toggleMap = () => {
    setIsMapShown(!isMapShown);
    focusSoon(GROUPS_HEADING_ID);
  };
  const keys = useKeys({
    ...steerable,
    ...themes.keys,
    g: toggleMap,
    '/': () => focusSoon('search'),
    '?': () => setDialog('keys'),
  });
  const close = () => setDialog(null);
  return (
    <Page
      wide
      title={session.title ?? say('room.title')}
      above={
        <p className="quiet">
          <Link to={preparePath(sessionId)}>{say('room.to-session-page')}</Link> ·{' '}
          {say(`role.${role ?? 'observer'}`)}
          {session.fictional === true && ` · ${say('common.fictional')}`}
        </p>
      }
      actions={
        <Button look="quiet" className="keys-button" onClick={() => setDialog('keys')}>
          {say('room.keys.title')}
        </Button>
      }
    >
      <RoomNotices isOnline={isOnline} refusal={commands.refusal} dismiss={commands.dismiss} />
      <RoomJump />
      <div className="room">
        <div className="room-edge">
          <div className="room-script">
            <NowPanel
              sessionId={sessionId}
              phase={phase}
              agenda={agenda}
              timeZone={session.timeZone}
              steering={maySteer ? steering : null}
            />
            <ScriptPanel
              phase={phase}
              agenda={agenda}
              timeZone={session.timeZone}
              steering={maySteer ? steering : null}
            />
          </div>
          <div className="room-side">
            <ParticipationPanel
              participation={participation}
              presentCount={live.presence?.participantCount ?? null}
            />
            <ActivityPanel endorsementCount={participation.endorsementCount} timeZone={session.timeZone} />
            <AnnouncePanel
              announcement={session.announcement ?? null}
              timeZone={session.timeZone}
              isOnline={isOnline}
              run={isSteerer && !hasEnded ? commands.run : null}
            />
          </div>
        </div>
        <div className="room-evidence">
          <ThemesPanel themes={themes} list={themeList} />
          <GroupsPanel
            analysis={analysis}
            statements={statements}
            isUnfolded={isMapShown}
            toggle={() => setIsMapShown(!isMapShown)}
          />
          <StatementsPanel
            phase={phase}
            agenda={agenda}
            statements={statements}
            analysis={analysis}
            run={moderate}
          />
        </div>
      </div>
      {dialog === 'keys' && <KeysDialog isOn={keys.isOn} turn={keys.turn} onClose={close} />}
      {dialog === 'follow-up' && (
        <FollowUpDialog phase={phase} agenda={agenda} run={commands.steer} onClose={close} />
      )}
      {(dialog === 'start-session' || dialog === 'close-session') && (
        <SessionStepDialog step={dialog} steer={commands.steer} onClose={close} />
      )}
    </Page>
  );
}
