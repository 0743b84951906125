import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { openItemOf } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { Written } from '../page/written.js';
import { keep, readKept } from '../write/draft.js';
import { OwnStanding } from './own-standing.js';
import { leadToOwn } from './own-statement.js';
import { toldWith, untoldOf, type Told } from './untold.js';

/** That a moderator hid or merged one's own statement, and why; once. */
export function OwnNotice(): JSX.Element | null {
  const { say } = useTexts();
  const { sessionId, view } = useAttending();
  const key = `weerklank-told-${sessionId}`;
  const [told, setTold] = useState<Told>(() => readKept<{ told: Told }>(key)?.told ?? []);
  const own = untoldOf(view, told);
  if (own === null) return null;
  const item = openItemOf(view);
  // During a question only what one wrote at that question stands on the page.
  const isOnPage = item?.itemKind !== 'dialogue' || item.itemId === own.itemId;
  const close = () => {
    const next = toldWith(view, told, own);
    setTold(next);
    keep(key, { told: next });
  };
  return (
    <Notice>
      <strong>{say('own.told')}</strong>
      {own.text !== null && <Written text={own.text} language={own.language} className="notice__quote" />}
      <OwnStanding own={own} />
      <div className="row">
        {isOnPage && (
          <Button
            look="quiet"
            onClick={() => {
              leadToOwn(own.statementId);
              close();
            }}
          >
            {say('write.to-own')}
          </Button>
        )}
        <Button look="quiet" onClick={close}>
          {say('common.close')}
        </Button>
      </div>
    </Notice>
  );
}
