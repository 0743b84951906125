import { Fragment, type JSX } from 'react';
import { useTexts } from '../../texts.js';

/** The background attributes of somebody invited, after what else is said of them. */
export function Segments({ segments }: { segments: readonly string[] }): JSX.Element | null {
  const { say } = useTexts();
  if (segments.length === 0) return null;
  return (
    <span className="quiet">
      {' · '}
      {say('studio.invite.segments')}{' '}
      {segments.map((segment, place) => (
        <Fragment key={segment}>
          {place > 0 && ', '}
          <bdi>{segment}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
