import type { SessionId, SessionPhase, View } from '@app/dialogue';
import { useMemo, useState, type JSX } from 'react';
import type { Live } from '../../live/use-live.js';
import { useOnline } from '../../live/use-online.js';
import { plannedTimeOf } from '../../shared-parts/planned-time-of.js';
import { useTexts } from '../../texts.js';
import { agendaOf } from '../shell/agenda-of.js';
import { focusSoon } from '../shell/focus-soon.js';
import { Link } from '../shell/link.js';
import { Page } from '../shell/page.js';
import { preparePath } from '../shell/routes.js';
import { RehearsalBanner } from '../rehearsal/rehearsal-banner.js';
import { useRehearsalOf } from '../rehearsal/use-rehearsal-of.js';
import { Desk } from './desk/desk.js';
import { keyOfView, viewsOf, type DeskView } from './desk/desk-view.js';
import { focusPanelSoon, useDeskView } from './desk/use-desk-view.js';
import { Erasing } from './erase/erasing.js';
import { FollowUpDialog } from './follow-up-dialog.js';
import { KeysDialog } from './keys-dialog.js';
import { nextStepOf, stepKey } from './next-step.js';
import { NowPanel } from './now-panel.js';
import { RoomActions } from './room-actions.js';
import { RoomNotices } from './room-notices.js';
import { ScriptFold } from './script-fold.js';
import { SessionStepDialog } from './session-step-dialog.js';
import { steeringOf, type SessionStep } from './steering.js';
import { useThemeBoard } from './themes/use-theme-board.js';
import { useFocusWithin } from './use-focus-within.js';
import { useKeys, type Keys } from './use-keys.js';
import { useRoomCommands } from './use-room-commands.js';
import { useSettled } from './use-settled.js';

interface RoomProps {
  sessionId: SessionId;
  live: Live & { view: View };
}

type OpenDialog = 'follow-up' | 'keys' | SessionStep | null;

const DRAFT: SessionPhase = { kind: 'draft' };

/** Where a session is steered and watched: the clock and the script, and beside them one view of the desk at a time. */
export function Room({ sessionId, live }: RoomProps): JSX.Element {
  const { say } = useTexts();
  const { client, view, state, analysis } = live;
  const { session, agenda: rows } = view.shared;
  const commands = useRoomCommands(client);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const phase = session.phase ?? DRAFT;
  const agenda = useMemo(() => agendaOf(rows), [rows]);
  const role = view.personal.me.role ?? 'observer';
  const leads = role === 'organiser' || role === 'moderator';
  const isOnline = useOnline() && state.kind === 'online';
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  const maySteer = leads && !hasEnded;
  const rehearsal = useRehearsalOf(sessionId, session.fictional === true && role === 'organiser');
  const step = nextStepOf(phase, agenda);
  const isSettled = useSettled(stepKey(step));
  const { steer } = commands;
  const { shared } = view;
  const planned = useMemo(() => plannedTimeOf(shared), [shared]);
  const steering = useMemo(
    () =>
      maySteer ? steeringOf({ phase, agenda, planned, steer, isSettled, isOnline, ask: setDialog }) : null,
    [maySteer, phase, agenda, steer, isSettled, isOnline, planned],
  );

  const views = viewsOf(hasEnded);
  const [desk, setDesk] = useDeskView(views);
  const turn = (to: DeskView, focusId?: string) => {
    setDesk(to);
    if (focusId === undefined) focusPanelSoon(to);
    else focusSoon(focusId);
  };
  const [themeList, hasFocus] = useFocusWithin<HTMLOListElement>();
  const themes = useThemeBoard({
    shared: view.shared,
    analysis,
    hasFocus,
    run: leads || role === 'editor' ? commands.run : null,
  });
  const steeringKeys =
    steering === null
      ? {}
      : {
          n: () => step !== null && steering.take(step),
          e: steering.endorseOnly,
          '+': steering.extend,
          q: () => phase.kind === 'live' && steering.followUp(),
          a: () => turn('message', 'announcement'),
        };
  const keys: Keys = {
    ...steeringKeys,
    ...themes.keys,
    ...Object.fromEntries(views.map((one) => [keyOfView(one), () => turn(one)])),
    g: () => turn('map'),
    '/': () => turn('statements', 'search'),
    '?': () => setDialog('keys'),
  };
  const { isOn, turn: turnKeys } = useKeys(keys);
  const close = () => setDialog(null);
  return (
    <Page
      wide
      title={session.title ?? say('room.title')}
      above={
        <p className="quiet">
          <Link to={preparePath(sessionId)}>{say('room.to-session-page')}</Link> · {say(`role.${role}`)}
          {session.fictional === true && ` · ${say('common.fictional')}`}
        </p>
      }
      actions={
        <RoomActions
          sessionId={sessionId}
          session={session}
          role={role}
          hasEnded={hasEnded}
          mayPractise={rehearsal === null}
          showKeys={() => setDialog('keys')}
        />
      }
    >
      {rehearsal && <RehearsalBanner rehearsal={rehearsal} />}
      <div className="room">
        <div className="room-script">
          <NowPanel
            sessionId={sessionId}
            phase={phase}
            agenda={agenda}
            planned={planned}
            timeZone={session.timeZone}
            isAutopilotOn={session.autopilot === true}
            steering={steering}
          />
          <ScriptFold
            phase={phase}
            agenda={agenda}
            timeZone={session.timeZone}
            isAutopilotOn={session.autopilot === true}
            steering={steering}
          />
        </div>
        <Erasing value={role === 'organiser' && isOnline ? commands.run : null}>
          <Desk
            sessionId={sessionId}
            live={live}
            role={role}
            phase={phase}
            agenda={agenda}
            isOnline={isOnline}
            hasEnded={hasEnded}
            desk={desk}
            setDesk={setDesk}
            turn={turn}
            steering={steering}
            run={commands.run}
            themes={themes}
            themeList={themeList}
          />
        </Erasing>
      </div>
      <RoomNotices isOnline={isOnline} refusal={commands.refusal} dismiss={commands.dismiss} />
      {dialog === 'keys' && <KeysDialog keys={keys} isOn={isOn} turn={turnKeys} onClose={close} />}
      {dialog === 'follow-up' && (
        <FollowUpDialog phase={phase} agenda={agenda} run={commands.steer} onClose={close} />
      )}
      {(dialog === 'open-lobby' || dialog === 'start-session' || dialog === 'close-session') && (
        <SessionStepDialog
          step={dialog}
          agenda={agenda}
          planned={planned}
          steer={commands.steer}
          onClose={close}
        />
      )}
    </Page>
  );
}
