export { analyse } from './analyse.js';
export { type ThemeFindings } from './find-themes.js';
export { seedOf } from './seed-of.js';
export { SessionStudy } from './session-study.js';
export { type StatementVector, type TextToEmbed } from './statement-vectors.js';
