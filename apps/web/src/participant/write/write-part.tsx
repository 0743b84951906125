import { useEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { ToOwn } from '../own/to-own.js';
import type { ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { Composer } from './composer.js';
import { isEmpty } from './draft.js';
import { LeftOverNotice } from './left-over-notice.js';
import { LimitReached } from './limit-reached.js';
import { postedKey } from './posted-key.js';
import { usePost } from './use-post.js';
import type { Writing } from './use-writing.js';

interface WritePartProps {
  item: ListedItem;
  writing: Writing;
  isMuted: boolean;
}

/** Writing as far as the phase allows it; during the dialogue it is folded away until one wants to. */
export function WritePart({ item, writing, isMuted }: WritePartProps): JSX.Element {
  const { say } = useTexts();
  const { posting, session, view } = useAttending();
  const { draft, setDraft, isOpen, write, fold, rest, leftCount } = writing;
  const { outcome, post, forget } = usePost(item.itemId, draft, setDraft);
  const opener = useRef<HTMLButtonElement>(null);
  const limit = useRef<HTMLParagraphElement>(null);
  const isFolding = useRef(false);
  const isFull = leftCount === 0;
  const isWriting = isOpen && !isFull;
  useEffect(() => {
    // What had the focus is gone.
    if (isFolding.current && !isWriting) (opener.current ?? limit.current)?.focus({ preventScroll: true });
    isFolding.current = false;
  }, [isWriting]);
  const isKept = outcome.kind === 'kept' && posting.waiting.length > 0;
  const posted =
    (outcome.kind === 'posted' || outcome.kind === 'kept') && !isKept
      ? postedKey(session.premoderated, view.personal.own[outcome.statementId])
      : null;
  const { kind } = item.phase;
  if (isMuted) return <p className="part">{say('error.muted')}</p>;
  if (kind !== 'writing' && kind !== 'dialogue')
    return (
      <p className="part quiet">
        {say('write.endorse-only')} {!isEmpty(draft) && say('write.draft-kept')}
      </p>
    );
  const close = (end: () => void) => {
    isFolding.current = kind === 'dialogue' || leftCount === 1;
    end();
  };
  const send = async () => {
    if (await post()) close(rest);
  };
  return (
    <section className="part" aria-labelledby="write-heading">
      <div className="hand__head">
        <h2 id="write-heading" className={isWriting ? '' : 'visually-hidden'}>
          {say('write.heading')}
        </h2>
        {isWriting && kind === 'dialogue' && (
          <Button look="quiet" onClick={() => close(fold)}>
            {say('write.fold')}
          </Button>
        )}
      </div>
      {kind === 'writing' && !isFull && <p>{say('write.first')}</p>}
      {isWriting && leftCount !== null && <p className="quiet">{say('limit.left', { count: leftCount })}</p>}
      {isWriting && <LeftOverNotice item={item} onUse={setDraft} />}
      {isWriting && (
        <Composer writing={writing} outcome={outcome} onSend={() => void send()} onChange={forget} />
      )}
      {isFull && <LimitReached ref={limit} phase={kind} hasDraft={!isEmpty(draft)} />}
      {!isWriting && !isFull && (
        <Button className="write-open" ref={opener} onClick={() => write({})}>
          {say(isEmpty(draft) ? 'write.open' : 'write.go-on')}
        </Button>
      )}
      <div className="write-outcome">
        <p role="status" className="quiet">
          {posted !== null && say(posted)}
          {isKept && say('write.kept')}
        </p>
        <ToOwn itemId={item.itemId} />
      </div>
    </section>
  );
}
