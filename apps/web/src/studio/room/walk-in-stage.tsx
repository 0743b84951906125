import type { SessionId } from '@app/dialogue';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { Problem, WalkInShown } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { asProblem, problemText } from '../shell/problems.js';
import { WalkInQr } from './walk-in-qr.js';
import { shownBy } from './walk-in-shown.js';

interface WalkInStageProps {
  sessionId: SessionId;
  openingId: string;
}

/** How to walk in, readable from the back of a room: the QR, the address and the code. */
export function WalkInStage({ sessionId, openingId }: WalkInStageProps): JSX.Element {
  const { say } = useTexts();
  const [shown, setShown] = useState<WalkInShown | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isLatest = true;
    shownBy(sessionId, openingId).then(
      (found) => isLatest && setShown(found),
      (error: unknown) => isLatest && setProblem(asProblem(error)),
    );
    return () => {
      isLatest = false;
    };
  }, [sessionId, openingId]);
  if (problem !== null)
    return (
      <Notice tone="alert" role="alert">
        {problemText(say, problem)}
      </Notice>
    );
  if (shown === null) return <p role="status">{say('common.loading')}</p>;
  const address = shown.address.replace(/^https?:\/\//, '');
  const [before, after] = say('studio.walk-in.type', { address: '\u0000' }).split('\u0000');
  return (
    <div className="walk-in-stage">
      <WalkInQr text={shown.link} label={say('studio.walk-in.qr', { address })} />
      <div className="walk-in-stage__words">
        <p>{say('studio.walk-in.scan')}</p>
        <p>
          {before}
          <strong>
            <bdi>{address}</bdi>
          </strong>
          {after}
        </p>
        <p className="walk-in-stage__code">
          <bdi dir="ltr">{shown.code}</bdi>
        </p>
        <p className="quiet">{say('studio.walk-in.for')}</p>
      </div>
    </div>
  );
}

/** The same over the whole screen, for a projector; Escape closes it. */
export function WalkInDialog({ onClose, ...shown }: WalkInStageProps & { onClose: () => void }): JSX.Element {
  const { say } = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className="walk-in-dialog"
      aria-label={say('studio.walk-in.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Button className="walk-in-dialog__close" look="quiet" onClick={onClose}>
        {say('common.close')}
      </Button>
      <WalkInStage {...shown} />
      <p className="quiet">{say('studio.walk-in.other-screen')}</p>
    </dialog>
  );
}
