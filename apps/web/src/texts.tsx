import type { Language } from '@app/texts';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type JSX,
  type ReactNode,
} from 'react';
import {
  chooseLanguage,
  rememberAdmission,
  rememberedLanguage,
  rememberLanguage,
} from './choose-language.js';
import { markLanguage, type FirstTexts } from './first-texts.js';

interface Spoken extends Pick<FirstTexts, 'language' | 'say'> {
  /** Changes to the language that the reader chose; this browser remembers it. */
  speak: (language: Language) => void;
  /** Tells in which languages the reader was admitted: the first we have is spoken, unless they chose one. */
  admit: (languages: readonly string[]) => void;
}

const TextsContext = createContext<Spoken | null>(null);

/** Which language the reader wants; it changes when they choose, or when a session tells in which they were invited. */
function useWishedLanguage(first: readonly string[]): Pick<Spoken, 'language' | 'speak' | 'admit'> {
  const [chosen, setChosen] = useState(rememberedLanguage);
  const [admitted, setAdmitted] = useState(first);
  const speak = useCallback((language: Language) => {
    rememberLanguage(language);
    setChosen(language);
  }, []);
  const admit = useCallback((languages: readonly string[]) => {
    rememberAdmission(location.pathname, languages);
    setAdmitted(languages);
  }, []);
  const language = chooseLanguage({ chosen, admitted, browser: navigator.languages });
  return { language, speak, admit };
}

/** Shows the page in the reader's language; in another once the texts of that are there. */
export function TextsProvider({
  first: { load, admitted, ...first },
  children,
}: {
  first: FirstTexts;
  children: ReactNode;
}): JSX.Element {
  const { language, speak, admit } = useWishedLanguage(admitted);
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    if (language === loaded.language) return undefined;
    let isLatest = true;
    const change = async () => {
      const say = await load(language);
      if (isLatest) setLoaded({ language, say });
    };
    void change();
    return () => {
      isLatest = false;
    };
  }, [load, language, loaded.language]);
  useLayoutEffect(() => markLanguage(loaded.language), [loaded.language]);
  const spoken = useMemo(() => ({ ...loaded, speak, admit }), [loaded, speak, admit]);
  return <TextsContext value={spoken}>{children}</TextsContext>;
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
