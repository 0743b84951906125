import type { StageRow, StatementId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { Run } from '../use-room-commands.js';

interface ShowButtonProps {
  statementId: StatementId;
  /** What is on the stage now. */
  stage: StageRow | undefined;
  /** Null for who may only watch. */
  run: Run | null;
}

const statementsOn = (stage: StageRow | undefined): readonly { statementId: StatementId }[] =>
  stage !== undefined && 'statements' in stage ? stage.statements : [];

/** Puts one statement on the stage or takes it off, and says whether it is on it. */
export function ShowButton({ statementId, stage, run }: ShowButtonProps): JSX.Element | null {
  const { say } = useTexts();
  const shown = statementsOn(stage);
  const isOn = shown.some((one) => one.statementId === statementId);
  const isAlone = isOn && shown.length === 1 && stage?.kind === 'statements';
  // What is on the stage goes: that is said before it happens.
  const show = stage === undefined ? 'room.stage.show-one' : 'room.stage.show-only';
  const press = () =>
    run?.(
      isAlone
        ? { kind: 'clear-stage' }
        : { kind: 'set-stage', content: { kind: 'statements', statementIds: [statementId] }, title: '' },
    );
  if (run === null && !isOn) return null;
  return (
    <span className="show-one">
      {isOn && <span className="show-one__mark">{say('room.stage.is-shown')}</span>}
      {run !== null && (
        <Button look="quiet" onClick={() => void press()}>
          {say(isAlone ? 'room.stage.take-off' : show)}
        </Button>
      )}
    </span>
  );
}
