import type { AgendaItemId } from '@app/dialogue';
import { useState } from 'react';
import { useAttending } from '../page/attending.js';
import { changed, isEmpty, type Draft } from './draft.js';
import { leftToWrite } from './left-to-write.js';
import { useDraft } from './use-draft.js';

export interface Writing {
  itemId: AgendaItemId;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  isOpen: boolean;
  /** Opens the composer with these changes to the draft and puts the focus in it. */
  write: (changes: Partial<Draft>) => void;
  /** Folds the composer away; what was written stays. */
  fold: () => void;
  /** After posting: who sees nothing else yet, or goes on typing, keeps the composer. */
  rest: () => void;
  /** Counts how often somebody asked to write. */
  asked: number;
  setHasFocus: (hasFocus: boolean) => void;
  /** How many had been dealt when this text was begun: nothing may move now. Null when nobody is in the field. */
  heldCount: number | null;
  /** How many statements may still be posted at this item; null when there is no limit. */
  leftCount: number | null;
}

/** What one is writing at an item, and whether the composer is open for it. */
export function useWriting(itemId: AgendaItemId, isWritingPhase: boolean, dealtCount: number): Writing {
  const { sessionId, view, session, posting } = useAttending();
  const [draft, changeDraft] = useDraft(sessionId, itemId, Object.values(view.personal.own));
  // Null: nobody chose, and a text that was begun is in sight.
  const [choice, setChoice] = useState<'open' | 'folded' | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const [asked, setAsked] = useState(0);
  const [begunCount, setBegunCount] = useState(0);
  const setDraft = (next: Draft) => {
    if (isEmpty(draft)) setBegunCount(dealtCount);
    changeDraft(next);
  };
  return {
    itemId,
    draft,
    setDraft,
    isOpen: isWritingPhase || choice === 'open' || (choice === null && !isEmpty(draft)),
    write: (changes) => {
      setDraft(changed(draft, changes));
      setChoice('open');
      setAsked(asked + 1);
    },
    fold: () => {
      setChoice('folded');
      setFocus(false);
    },
    rest: () => setChoice(hasFocus && isWritingPhase ? 'open' : null),
    asked,
    setHasFocus: (has) => {
      setFocus(has);
      if (has) setBegunCount(dealtCount);
      if (has) setChoice('open');
      else if (isWritingPhase && isEmpty(draft)) setChoice(null);
    },
    heldCount: hasFocus && !isEmpty(draft) ? begunCount : null,
    leftCount: leftToWrite(session, itemId, view.personal.own, posting.waiting),
  };
}
