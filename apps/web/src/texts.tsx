import { directionOf, loadScreenTexts, type Language, type ScreenTexts } from '@app/texts';
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
import { chooseLanguage, rememberedLanguage, rememberLanguage } from './choose-language.js';

interface Spoken {
  language: Language;
  say: ScreenTexts;
  /** Changes to the language that the reader chose; this browser remembers it. */
  speak: (language: Language) => void;
  /** Tells in which languages the reader was admitted: the first we have is spoken, unless they chose one. */
  admit: (languages: readonly string[]) => void;
}

const TextsContext = createContext<Spoken | null>(null);

/** Which language the reader wants; it changes when they choose, or when a session tells in which they were invited. */
function useWishedLanguage(): Pick<Spoken, 'language' | 'speak' | 'admit'> {
  const [chosen, setChosen] = useState(rememberedLanguage);
  const [admitted, setAdmitted] = useState<readonly string[]>([]);
  const speak = useCallback((language: Language) => {
    rememberLanguage(language);
    setChosen(language);
  }, []);
  const language = chooseLanguage({ chosen, admitted, browser: navigator.languages });
  return { language, speak, admit: setAdmitted };
}

/** Loads the texts of the reader's language, and no other; shows the page once they are there. */
export function TextsProvider({ children }: { children: ReactNode }): JSX.Element | null {
  const { language, speak, admit } = useWishedLanguage();
  const [loaded, setLoaded] = useState<Pick<Spoken, 'language' | 'say'> | null>(null);
  useEffect(() => {
    let isLatest = true;
    const load = async () => {
      const say = await loadScreenTexts(language);
      if (!isLatest) return;
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setLoaded({ language, say });
    };
    void load();
    return () => {
      isLatest = false;
    };
  }, [language]);
  const spoken = useMemo(() => loaded && { ...loaded, speak, admit }, [loaded, speak, admit]);
  return spoken && <TextsContext value={spoken}>{children}</TextsContext>;
}

/** The texts of the page, and the language that they are in. */
export function useTexts(): Spoken {
  const spoken = useContext(TextsContext);
  if (spoken === null) throw new Error('There are no texts outside TextsProvider');
  return spoken;
}

/** Speaks the language in which the reader was admitted, once that is known. */
export function useAdmittedLanguages(languages: readonly string[] | undefined): void {
  const { admit } = useTexts();
  useEffect(() => {
    if (languages !== undefined) admit(languages);
  }, [languages, admit]);
}
