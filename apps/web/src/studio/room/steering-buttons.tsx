import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { KeyHint } from './key-hint.js';
import { asksSomething, type NextStep } from './next-step.js';
import type { Steering } from './steering.js';

interface SteeringButtonsProps {
  step: NextStep;
  /** The item that is open. */
  item: AgendaEntry | undefined;
  isLive: boolean;
  steering: Steering;
}

/** The next step, and what else can be done with the item that is open. */
export function SteeringButtons({ step, item, isLive, steering }: SteeringButtonsProps): JSX.Element {
  const { say } = useTexts();
  const title = 'item' in step ? step.item.title : '';
  const isQuestion = step.kind === 'close-item' && asksSomething(step.item);
  const mayCloseNow = item !== undefined && step.kind !== 'close-item';
  const isOff = steering.isOnline ? undefined : true;
  const mayEndorseOnly = item?.phase.kind === 'writing';
  return (
    <div className="steering">
      <Button
        look="primary"
        className="whole next-step-button"
        aria-keyshortcuts="n"
        aria-disabled={!steering.isSettled}
        onClick={() => steering.take(step)}
      >
        {isQuestion ? say('room.step.close-question') : say(`room.step.${step.kind}`, { title })}
        <KeyHint name="n" />
      </Button>
      {item !== undefined && (
        <Button
          className={mayCloseNow ? '' : 'whole'}
          aria-keyshortcuts="+"
          aria-disabled={isOff}
          onClick={steering.extend}
        >
          {say('room.extend')}
          <KeyHint name="+" />
        </Button>
      )}
      {mayCloseNow && (
        <Button aria-disabled={isOff} onClick={steering.close}>
          {say('room.close-item')}
        </Button>
      )}
      {mayEndorseOnly && (
        <Button className="whole" aria-keyshortcuts="e" aria-disabled={isOff} onClick={steering.endorseOnly}>
          {say('room.step.to-endorse-only')}
          <KeyHint name="e" />
        </Button>
      )}
      {isLive && (
        <Button className="whole" aria-keyshortcuts="q" aria-disabled={isOff} onClick={steering.followUp}>
          {say('room.follow-up')}
          <KeyHint name="q" />
        </Button>
      )}
    </div>
  );
}
