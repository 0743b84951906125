export { Button } from './button.js';
export { Field } from './field.js';
export { Notice } from './notice.js';
export { Mark } from './mark.js';
export { LanguageSwitch } from './language-switch.js';
