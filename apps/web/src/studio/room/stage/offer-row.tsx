import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';

interface OfferRowProps {
  name: string;
  /** Of what it is, or why it cannot be shown yet. */
  about: string;
  isOn: boolean;
  /** Null when there is nothing to show. */
  show: (() => void) | null;
  /** What the button says, where it asks something first. */
  press?: string;
}

/** Something that can be shown to everybody with one press. */
export function OfferRow({ name, about, isOn, show, press }: OfferRowProps): JSX.Element {
  const { say } = useTexts();
  return (
    <li className="offer">
      <div className="offer__words">
        <p className="offer__name" dir="auto">
          {name}
        </p>
        {about !== '' && (
          <p className="quiet" dir="auto">
            {about}
          </p>
        )}
      </div>
      {isOn && (
        <p className="offer__on" tabIndex={-1}>
          {say('room.stage.is-shown')}
        </p>
      )}
      {!isOn && show !== null && (
        <Button
          aria-label={press === undefined ? say('room.stage.put-named', { name }) : `${press} ${name}`}
          onClick={show}
        >
          {press ?? say('room.stage.put')}
        </Button>
      )}
    </li>
  );
}
