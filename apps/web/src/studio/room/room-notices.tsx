import type { ConnectionState } from '@app/client';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { refusalText } from '../shell/problems.js';

interface RoomNoticesProps {
  state: ConnectionState;
  fictional: boolean;
  refusal: unknown;
  dismiss: () => void;
}

/** How the connection stands, and why something was not accepted. */
export function RoomNotices({ state, fictional, refusal, dismiss }: RoomNoticesProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="notices">
      {fictional && <p className="quiet">{say('common.fictional')}</p>}
      <div role="status">
        {state.kind === 'offline' && <Notice tone="alert">{say('room.offline')}</Notice>}
        {state.kind === 'connecting' && <Notice>{say('common.connecting')}</Notice>}
      </div>
      <div role="alert">
        {refusal !== null && (
          <Notice tone="alert">
            <div className="row row--between">
              <span>{refusalText(say, refusal)}</span>
              <Button look="quiet" onClick={dismiss}>
                {say('common.close')}
              </Button>
            </div>
          </Notice>
        )}
      </div>
    </div>
  );
}
