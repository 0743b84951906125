import type { PersonalTables, SharedTables } from '@app/dialogue';

/** What everybody sees of a session, with nothing in it but what is given. */
export const sharedTables = (given: Partial<SharedTables> = {}): SharedTables => ({
  session: {},
  agenda: {},
  participation: {},
  statements: {},
  themes: {},
  analysis: {},
  stage: {},
  polls: {},
  scales: {},
  shortlist: {},
  notes: {},
  steering: {},
  ...given,
});

/** What a participant sees for themselves, with nothing in it but what is given. */
export const personalTables = (given: Partial<PersonalTables> = {}): PersonalTables => ({
  me: { role: 'participant' },
  dealt: {},
  answers: {},
  tallies: {},
  own: {},
  scaleAnswers: {},
  pollAnswers: {},
  chosen: {},
  ...given,
});
