/** What the time is called that a session's clock keeps. */
export const whenTexts = {
  'when.zone':
    '{zone, select, amsterdam {Amsterdamse tijd} brussels {Brusselse tijd} paris {Parijse tijd} other {{name}}}',
};
