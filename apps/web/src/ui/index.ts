export { Button } from './button.js';
export { CopyField } from './copy-field.js';
export { Field, type FieldProps } from './field.js';
export { Notice } from './notice.js';
export { HelpLinks } from './help-links.js';
export { House, HouseContext } from './house.js';
export { Mark } from './mark.js';
export { LanguageSwitch } from './language-switch.js';
export { useLandmarks } from './use-landmarks.js';
