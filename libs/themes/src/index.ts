export { isThemeLanguage, type ThemeLanguage } from './text/theme-language.js';
export { detectLanguage } from './text/detect-language.js';
export {
  transferablesOf,
  type LanguageSpace,
  type Theme,
  type ThemeAssignment,
  type ThemeId,
  type ThemeModel,
  type ThemeStatement,
} from './theme-model.js';
export { NO_CONSTRAINTS, type ThemeConstraints } from './theme-constraints.js';
export { DEFAULT_FIT_OPTIONS, type FitOptions } from './fit/fit-options.js';
export { fitThemes } from './fit/fit-themes.js';
export { themeKeywords, type LabelledTheme } from './labels/theme-keywords.js';
export { assign } from './assign/assign.js';
export { adjustedMutualInformation, normalisedMutualInformation } from './agreement/mutual-information.js';
export { nearDuplicate, type Likeness } from './near-duplicates/near-duplicate.js';
export { NearDuplicateIndex, type NearDuplicate } from './near-duplicates/near-duplicate-index.js';
export { themeRecognition, type ThemeRecognition } from './recognition/theme-recognition.js';
