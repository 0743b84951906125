import type { Concern, ModeratedRow } from '@app/dialogue';
import { Fragment, type JSX } from 'react';
import { useTexts } from '../../texts.js';

const CONCERNS: readonly Concern[] = ['unclear', 'names-someone', 'hurtful', 'off-topic'];

/** What a moderator wants to know of a statement besides: in words, not in badges. */
export function StatementMarks({ row }: { row: ModeratedRow }): JSX.Element {
  const { say } = useTexts();
  const marks = [
    ...(row.raisesTheme ? [say('room.mark.raises-theme')] : []),
    ...(row.seeded ? [say('room.mark.seeded')] : []),
    ...(row.corrected ? [say('room.mark.corrected')] : []),
  ];
  const alerts = [
    ...CONCERNS.flatMap((concern) => {
      const count = row.flags[concern] ?? 0;
      return count === 0 ? [] : [say(`room.flag.${concern}`, { count })];
    }),
    ...(row.dealingPaused ? [say('room.mark.paused')] : []),
    ...(row.authorMuted ? [say('room.mark.muted')] : []),
  ];
  return (
    <>
      {marks.map((mark) => (
        <Fragment key={mark}>
          {' · '}
          {mark}
        </Fragment>
      ))}
      {alerts.map((mark) => (
        <Fragment key={mark}>
          {' · '}
          <strong className="mark-alert">{mark}</strong>
        </Fragment>
      ))}
    </>
  );
}
