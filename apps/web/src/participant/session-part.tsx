import type { JSX } from 'react';
import { useTexts } from '../texts.js';
import { BeforeSession } from './before/before-session.js';
import { BetweenItems } from './item/between-items.js';
import { DialogueItem } from './item/dialogue-item.js';
import { OtherItem } from './item/other-item.js';
import { openItemOf } from './page/agenda.js';
import { useAttending } from './page/attending.js';
import { ResultPage } from './result/result-page.js';

/** What the session is at: before, between items, in one, or after. */
export function SessionPart(): JSX.Element {
  const { view, session } = useAttending();
  const { say } = useTexts();
  if (session.phase.kind === 'closed' || session.phase.kind === 'archived') return <ResultPage />;
  if (session.phase.kind !== 'live') return <BeforeSession />;
  const item = openItemOf(view);
  if (item === null) return <BetweenItems />;
  if (item.itemKind !== 'dialogue' && item.itemKind !== 'final-round') return <OtherItem item={item} />;
  if (view.personal.me.role !== 'participant')
    return (
      <>
        <OtherItem item={item} />
        <p className="part">{say('page.watching')}</p>
      </>
    );
  return <DialogueItem key={item.itemId} item={item} />;
}
