import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { refusalText } from '../shell/problems.js';

interface RoomNoticesProps {
  isOnline: boolean;
  refusal: unknown;
  dismiss: () => void;
}

/**
 * How the connection stands, and why something was not accepted. It stands after all the rest and stays in sight at the
 * bottom, so that what comes moves nothing under one's hands.
 */
export function RoomNotices({ isOnline, refusal, dismiss }: RoomNoticesProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="notices room-notices">
      <div role="status">{!isOnline && <Notice tone="alert">{say('room.offline')}</Notice>}</div>
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
