export { loadScreenTexts, type ScreenTextKey, type ScreenTexts } from './load-screen-texts.js';
export { textsFor, type Texts, type TextValues } from './texts-for.js';
export {
  directionOf,
  firstLanguageOf,
  LANGUAGE_NAMES,
  LANGUAGES,
  languageOf,
  type Language,
} from './languages.js';
export type { TextKey } from './nl/index.js';
export { CATALOGUES } from './catalogues.js';
