/** What the time is called that a session's clock keeps. */
export const whenTexts = {
  'when.zone':
    '{zone, select, amsterdam {Amsterdam time} brussels {Brussels time} paris {Paris time} other {{name}}}',
};
