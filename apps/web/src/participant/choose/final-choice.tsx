import type { AgendaItemId } from '@app/dialogue';
import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { CHOOSE_HEADING_ID, ChoosePart } from './choose-part.js';
import { hasChosen } from './chosen-of.js';

interface FinalChoiceProps {
  itemId: AgendaItemId;
  /** Whether every statement in the hand has an answer. */
  isHandDone: boolean;
}

/** The choice of a final round: after the hand, or before it for who asks for that; once begun it stays. */
export function FinalChoice({ itemId, isHandDone }: FinalChoiceProps): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const [isBegun, setIsBegun] = useState(false);
  const isAsked = useRef(false);
  if (isHandDone && !isBegun) setIsBegun(true);
  useLayoutEffect(() => {
    if (!isBegun || !isAsked.current) return;
    isAsked.current = false;
    document.getElementById(CHOOSE_HEADING_ID)?.focus();
  }, [isBegun]);
  const begin = () => {
    isAsked.current = true;
    setIsBegun(true);
  };
  if (isBegun || isHandDone || hasChosen(view, itemId)) return <ChoosePart itemId={itemId} />;
  return (
    <section className="part">
      <p>{say('choose.next')}</p>
      <Button onClick={begin}>{say('choose.now')}</Button>
    </section>
  );
}
