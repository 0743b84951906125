import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';

/** Tells those who listen that something is shown; once, for what is in it stands on the page. */
export function StageSaid(): JSX.Element {
  const { say } = useTexts();
  const { view, session } = useAttending();
  const isOver = session.phase.kind === 'closed' || session.phase.kind === 'archived';
  const staged = isOver ? undefined : view.shared.stage.shown;
  return (
    <div role="status" className="visually-hidden">
      {staged !== undefined && (
        <p key={staged.since}>
          {say('stage.heading')} <bdi>{staged.title}</bdi>
        </p>
      )}
    </div>
  );
}
