import { directionOf, languageOf, loadScreenTexts, type Language, type ScreenTexts } from '@app/texts';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type JSX,
  type ReactNode,
} from 'react';

interface Spoken {
  language: Language;
  say: ScreenTexts;
  speak: (language: Language) => void;
}

const TextsContext = createContext<Spoken | null>(null);
const REMEMBERED = 'weerklank-language';

function firstLanguage(): Language {
  try {
    return languageOf(localStorage.getItem(REMEMBERED) ?? navigator.language);
  } catch {
    return languageOf(navigator.language);
  }
}

/** Loads the texts of the reader's language and shows the page once they are there. */
export function TextsProvider({ children }: { children: ReactNode }): JSX.Element | null {
  const [language, setLanguage] = useState(firstLanguage);
  const [say, setSay] = useState<ScreenTexts | null>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    void loadScreenTexts(language).then((texts) => setSay(() => texts));
  }, [language]);
  const speak = useCallback((chosen: Language) => {
    try {
      localStorage.setItem(REMEMBERED, chosen);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    setLanguage(chosen);
  }, []);
  const spoken = useMemo(() => (say === null ? null : { language, say, speak }), [language, say, speak]);
  return spoken && <TextsContext value={spoken}>{children}</TextsContext>;
}

/** The texts of the page, and the language that they are in. */
export function useTexts(): Spoken {
  const spoken = useContext(TextsContext);
  if (spoken === null) throw new Error('There are no texts outside TextsProvider');
  return spoken;
}
