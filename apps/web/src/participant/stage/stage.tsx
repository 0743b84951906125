import type { StageRow } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { openItemOf } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { StagedContent } from './staged-content.js';

/**
 * What the moderator shows to everybody; it can be folded away, and opens again for something new. What is there when one
 * begins to write by oneself is folded: it is of before, or it would lead one's thoughts.
 */
export function Stage(): JSX.Element | null {
  const { view } = useAttending();
  const staged = view.shared.stage.shown;
  const item = openItemOf(view);
  if (staged === undefined) return null;
  const isWriting = item?.phase.kind === 'writing';
  return <Shown key={`${staged.since} ${item?.itemId}`} staged={staged} isOpenAtFirst={!isWriting} />;
}

function Shown({ staged, isOpenAtFirst }: { staged: StageRow; isOpenAtFirst: boolean }): JSX.Element {
  const { say } = useTexts();
  const [isOpen] = useState(isOpenAtFirst);
  return (
    <details className="part stage" open={isOpen}>
      <summary>
        <h2>{say('stage.heading')}</h2>
      </summary>
      {staged.title !== null && (
        <p className="stage__title" dir="auto">
          {staged.title}
        </p>
      )}
      <StagedContent staged={staged} />
    </details>
  );
}
