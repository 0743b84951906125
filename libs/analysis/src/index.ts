export type {
  Analysis,
  GroupMap,
  GroupOf,
  GroupProfile,
  StatementStanding,
  ThemeStanding,
} from './analysis.js';
export { analyse } from './analyse.js';
export { type ThemeFindings } from './find-themes.js';
export { seedOf } from './seed-of.js';
export { SessionStudy } from './session-study.js';
