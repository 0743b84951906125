import type { AgendaItemId } from '@app/dialogue';
import { useEffect, useState } from 'react';
import { useAttending } from '../page/attending.js';
import { isEmpty, type Draft } from './draft.js';
import { useDraft } from './use-draft.js';

export interface Writing {
  draft: Draft;
  setDraft: (draft: Draft) => void;
  isOpen: boolean;
  /** Opens the composer with these changes to the draft and puts the focus in it. */
  write: (changes: Partial<Draft>) => void;
  fold: () => void;
  /** Counts how often somebody asked to write. */
  asked: number;
  setHasFocus: (hasFocus: boolean) => void;
  /** In the middle of a text: nothing may move now. */
  isComposing: boolean;
}

/** What one is writing at an item, and whether the composer is open for it. */
export function useWriting(itemId: AgendaItemId, isWritingPhase: boolean): Writing {
  const { sessionId, view } = useAttending();
  const [draft, setDraft] = useDraft(sessionId, itemId, Object.values(view.personal.own));
  const [isOpened, setIsOpened] = useState(!isEmpty(draft));
  const [hasFocus, setHasFocus] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    // Others come into view: whoever is not writing makes room, whoever is goes on.
    if (!isWritingPhase) setIsOpened(hasFocus || !isEmpty(draft));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the phase changes
  }, [isWritingPhase]);
  return {
    draft,
    setDraft,
    isOpen: isWritingPhase || isOpened,
    write: (changes) => {
      setDraft({ ...draft, ...changes });
      setIsOpened(true);
      setAsked(asked + 1);
    },
    fold: () => {
      setIsOpened(false);
      setHasFocus(false);
    },
    asked,
    setHasFocus,
    isComposing: hasFocus && !isEmpty(draft),
  };
}
