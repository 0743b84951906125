export { loadParticipantTexts } from './load-participant-texts.js';
export { loadScreenTexts, type ScreenTextKey, type ScreenTexts } from './load-screen-texts.js';
export { textsFor, type Texts } from './texts-for.js';
export type { TextValues } from './say-from.js';
export {
  directionOf,
  firstLanguageOf,
  LANGUAGE_NAMES,
  LANGUAGES,
  languageOf,
  type Language,
} from './languages.js';
export type { TextKey } from './nl/index.js';
export {
  hoursText,
  isOtherTime,
  plannedTimeInShort,
  plannedTimeText,
  zoneText,
  type PlannedTime,
} from './planned-time.js';
export { CATALOGUES } from './catalogues.js';
