/** What the time is called that a session's clock keeps. */
export const whenTexts = {
  'when.zone':
    '{zone, select, amsterdam {שעון אמסטרדם} brussels {שעון בריסל} paris {שעון פריז} other {{name}}}',
};
