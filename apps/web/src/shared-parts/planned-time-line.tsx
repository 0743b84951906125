import { isOtherTime, plannedTimeInShort, plannedTimeText, zoneText, type PlannedTime } from '@app/texts';
import type { JSX } from 'react';
import { ownTimeZone } from './planned-time-of.js';
import { useTexts } from '../texts.js';

/** When a session is planned to be held, by its own clock; and by the reader's where that shows another time. */
export function PlannedTimeLine({ planned }: { planned: PlannedTime }): JSX.Element {
  const { language, say } = useTexts();
  const ownZone = ownTimeZone();
  const own = { ...planned, timeZone: ownZone };
  return (
    <>
      <p>
        <time dateTime={new Date(planned.startsAt).toISOString()}>
          {plannedTimeText(planned, language, say)}
        </time>
      </p>
      {isOtherTime(planned, ownZone) && (
        <p className="quiet">
          {say('common.own-time', {
            when: `${plannedTimeInShort(own, language, planned.startsAt)} (${zoneText(ownZone, language, say)})`,
          })}
        </p>
      )}
    </>
  );
}
