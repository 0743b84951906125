import type { SessionId, StageContent, StageRow } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { projectorPath } from '../../shell/routes.js';
import { timeText } from '../../shell/moments.js';
import { UndoNotice } from '../undo-notice.js';
import { StagedPreview } from './staged-preview.js';
import type { Staging } from './use-staging.js';

interface NowOnStageProps {
  sessionId: SessionId;
  stage: StageRow | undefined;
  timeZone: string | undefined;
  /** The same in the order that it has now, when that is another one. */
  renewed: StageContent | null;
  /** Null for who may only watch, or not show anything now. */
  staging: Staging | null;
}

const HEADING_ID = 'stage-heading';

/** What everybody sees now, since when, and taking it off. */
export function NowOnStage(props: NowOnStageProps): JSX.Element {
  const { sessionId, stage, timeZone, renewed, staging } = props;
  const { language, say } = useTexts();
  const time = stage === undefined ? '' : timeText(stage.since, language, timeZone);
  return (
    <section className="panel now-on-stage" aria-labelledby={HEADING_ID}>
      <div className="stage-head">
        <div className="row row--between">
          <h2 id={HEADING_ID} tabIndex={-1}>
            {say('room.stage.now')}
          </h2>
          <a className="button" href={projectorPath(sessionId)} target="_blank" rel="noreferrer">
            {say('room.stage.open')} <span aria-hidden="true">↗</span>
            <span className="visually-hidden">{say('room.stage.open.where')}</span>
          </a>
        </div>
        {staging !== null && (
          <UndoNotice
            done={staging.removed}
            said={say('room.stage.removed')}
            undo={staging.undo}
            forget={staging.forget}
            focusAfterId={HEADING_ID}
          />
        )}
      </div>
      {stage === undefined && <p className="quiet">{say('room.stage.nothing')}</p>}
      {stage !== undefined && (
        <div className="stage-preview">
          {stage.title !== null && (
            <p className="stage-preview__title" dir="auto">
              {stage.title}
            </p>
          )}
          <StagedPreview stage={stage} />
          <div className="row row--between">
            <p className="quiet">{say('room.stage.since', { time })}</p>
            {staging !== null && (
              <Button onClick={() => void staging.clear()}>{say('room.stage.remove')}</Button>
            )}
          </div>
        </div>
      )}
      {stage !== undefined && renewed !== null && staging !== null && (
        <p className="row stage-stale">
          <span>{say('room.stage.stale', { time })}</span>
          <Button onClick={() => void staging.show(renewed, stage.title ?? '')}>
            {say('room.stage.refresh')}
          </Button>
        </p>
      )}
    </section>
  );
}
