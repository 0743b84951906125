import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { agendaOf, type ListedItem } from '../page/agenda.js';
import type { Draft } from './draft.js';
import { dropLeftOver, leftOverOf } from './left-over.js';

interface LeftOverNoticeProps {
  item: ListedItem;
  onUse: (draft: Draft) => void;
}

/** What one wrote at an earlier question and did not post can be used here. */
export function LeftOverNotice({ item, onUse }: LeftOverNoticeProps): JSX.Element | null {
  const { say } = useTexts();
  const { sessionId, view } = useAttending();
  const [leftOver, setLeftOver] = useState(() =>
    leftOverOf(
      sessionId,
      agendaOf(view).map(({ itemId }) => itemId),
      item.itemId,
    ),
  );
  if (leftOver === null) return null;
  const end = () => {
    dropLeftOver(sessionId, leftOver);
    setLeftOver(null);
  };
  const use = () => {
    // What it builds on belongs to the earlier question.
    onUse({ ...leftOver.draft, buildsOn: null });
    end();
  };
  return (
    <div className="left-over">
      <p className="quiet">{say('write.left-over')}</p>
      <p className="written" dir="auto">
        {leftOver.draft.text}
      </p>
      <div className="row">
        <Button onClick={use}>{say('write.use-left-over')}</Button>
        <Button look="quiet" onClick={end}>
          {say('write.drop-left-over')}
        </Button>
      </div>
    </div>
  );
}
