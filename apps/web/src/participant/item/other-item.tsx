import { isOpen } from '@app/dialogue';
import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { MyStatements } from '../own/my-statements.js';
import type { ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { timeOfDay } from '../page/time-of-day.js';
import { LastScale } from './last-scale.js';

/** An item in which this person listens, looks or rests, and how long that takes. */
export function OtherItem({ item, children }: { item: ListedItem; children?: ReactNode }): JSX.Element {
  const { say, language } = useTexts();
  const { session } = useAttending();
  const { itemKind, phase } = item;
  const isBreak = itemKind === 'break';
  const time = isOpen(phase) ? timeOfDay(phase.plannedEndAt, language, session.timeZone) : null;
  return (
    <>
      <div className="part">
        {itemKind === 'presentation' && <p>{say('item.listen')}</p>}
        {isBreak && <p>{say('item.rest')}</p>}
        {time !== null && <p className="lead">{say(isBreak ? 'item.back-at' : 'item.until', { time })}</p>}
      </div>
      <LastScale />
      {children}
      <MyStatements isFolded />
    </>
  );
}
