/** What the time is called that a session's clock keeps. */
export const whenTexts = {
  'when.zone':
    '{zone, select, amsterdam {heure d’Amsterdam} brussels {heure de Bruxelles} paris {heure de Paris} other {{name}}}',
};
