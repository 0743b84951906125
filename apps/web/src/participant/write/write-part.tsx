import { useEffect, useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { Composer } from './composer.js';
import { isEmpty } from './draft.js';
import { LeftOverNotice } from './left-over-notice.js';
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
  const { posting } = useAttending();
  const { draft, setDraft, isOpen, write, fold, rest } = writing;
  const { outcome, post, forget } = usePost(item.itemId, draft, setDraft);
  const opener = useRef<HTMLButtonElement>(null);
  const isFolding = useRef(false);
  useEffect(() => {
    if (isFolding.current && !isOpen) opener.current?.focus({ preventScroll: true });
    isFolding.current = false;
  }, [isOpen]);
  const hasLeft = outcome.kind === 'posted' || (outcome.kind === 'kept' && posting.waiting.length === 0);
  const { kind } = item.phase;
  if (isMuted) return <p className="part">{say('error.muted')}</p>;
  if (kind !== 'writing' && kind !== 'dialogue')
    return (
      <p className="part quiet">
        {say('write.endorse-only')} {!isEmpty(draft) && say('write.draft-kept')}
      </p>
    );
  const close = (end: () => void) => {
    isFolding.current = kind === 'dialogue';
    end();
  };
  const send = async () => {
    if (await post()) close(rest);
  };
  return (
    <section className="part" aria-labelledby="write-heading">
      <div className="hand__head">
        <h2 id="write-heading" className={isOpen ? '' : 'visually-hidden'}>
          {say('write.heading')}
        </h2>
        {isOpen && kind === 'dialogue' && (
          <Button look="quiet" onClick={() => close(fold)}>
            {say('write.fold')}
          </Button>
        )}
      </div>
      {kind === 'writing' && <p>{say('write.first')}</p>}
      {isOpen && <LeftOverNotice item={item} onUse={setDraft} />}
      {isOpen && (
        <Composer writing={writing} outcome={outcome} onSend={() => void send()} onChange={forget} />
      )}
      {!isOpen && (
        <Button className="write-open" ref={opener} onClick={() => write({})}>
          {say(isEmpty(draft) ? 'write.open' : 'write.go-on')}
        </Button>
      )}
      <p role="status" className="quiet write-outcome">
        {hasLeft && say('write.posted')}
        {outcome.kind === 'kept' && !hasLeft && say('write.kept')}
      </p>
    </section>
  );
}
