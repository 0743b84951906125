import type { AnalysisFrame } from '@app/contract';
import type { SessionId, View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import type { AgendaEntry } from '../../shell/agenda-of.js';
import type { Run } from '../use-room-commands.js';
import { renewedContent } from './best-of.js';
import { NowOnStage } from './now-on-stage.js';
import { Offers } from './offers.js';
import { PollsPanel } from './polls-panel.js';
import { useStaging } from './use-staging.js';
import { WordsPanel } from './words-panel.js';
import './stage-panel.css';

interface StagePanelProps {
  sessionId: SessionId;
  view: View;
  analysis: AnalysisFrame | null;
  agenda: readonly AgendaEntry[];
  /** Null for who may only watch. */
  run: Run | null;
  isOnline: boolean;
}

/** Without a connection what is being written stays on the page, and nothing is sent. */
const notNow: Run = () => Promise.resolve(false);

/** What everybody sees, and what can be shown to them. */
export function StagePanel(props: StagePanelProps): JSX.Element {
  const { sessionId, view, analysis, agenda, isOnline } = props;
  const { say } = useTexts();
  const { session, stage, steering } = view.shared;
  const phase = session.phase?.kind ?? 'draft';
  const hasEnded = phase === 'closed' || phase === 'archived';
  const run = props.run !== null && !isOnline ? notNow : props.run;
  const staging = useStaging(stage.shown, hasEnded ? null : run);
  const renewed = stage.shown === undefined ? null : renewedContent(stage.shown, view.shared, analysis);
  return (
    <div className="stage-panel">
      <div className="stage-panel__part">
        <NowOnStage
          sessionId={sessionId}
          stage={stage.shown}
          timeZone={session.timeZone}
          renewed={renewed}
          staging={staging}
        />
        {hasEnded && <p className="quiet">{say('room.stage.ended')}</p>}
        {staging !== null && (
          <Offers shared={view.shared} analysis={analysis} agenda={agenda} staging={staging} />
        )}
      </div>
      <div className="stage-panel__part">
        <PollsPanel
          sessionId={sessionId}
          view={view}
          isLive={phase === 'live'}
          staging={staging}
          run={hasEnded ? null : run}
        />
        {steering.words !== undefined && (
          <WordsPanel words={steering.words} run={phase === 'archived' ? null : run} />
        )}
      </div>
    </div>
  );
}
