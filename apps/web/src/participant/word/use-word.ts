import { useState } from 'react';
import { useAttending } from '../page/attending.js';
import { useGiven } from '../page/use-given.js';

export interface GivingWord {
  /** The word as it is saved. */
  word: string | undefined;
  /** What is being typed; null: nothing is. */
  draft: string | null;
  write: (draft: string | null) => void;
  give: (word: string) => void;
  refusal: unknown;
}

/** One word about the session, and what is being typed of it, which outlives the item that it is typed in. */
export function useWord(): GivingWord {
  const { view } = useAttending();
  const [draft, setDraft] = useState<string | null>(null);
  const { value, give, refusal } = useGiven<string>(view.personal.me.word ?? undefined, (word) => ({
    kind: 'give-word',
    word,
  }));
  const save = (word: string) => {
    setDraft(null);
    give(word, () => setDraft(word));
  };
  return { word: value, draft, write: setDraft, give: save, refusal };
}
