import type { RehearsalTexts } from './rehearsal-texts.js';

export const en: RehearsalTexts = {
  titleOf: (title) => `Rehearsal: ${title}`,
  statements: {
    counter: 'In Meerwoude, people at the counter first ask for an explanation, and only then for the form.',
    'counter-too': 'At our counter, too, people want an explanation first and the form after that.',
    'one-district': 'Start in one district, watch for three months, and only then decide.',
    'one-district-too': 'Start small, in one district, and decide only after three months.',
    'no-hands': 'With six colleagues for everything, nobody is left to take this on as well.',
    neighbours:
      'We share one specialist with our neighbour Almerbos. That works better than half a specialist each.',
    'neighbours-how': 'How do you divide the hours when both municipalities need something at the same time?',
    'plain-letter': 'Have a letter read first by someone who knows nothing about it. It takes ten minutes.',
    'plain-letter-calls':
      'Since we started doing that, our contact centre gets a third fewer calls about letters.',
    'council-late':
      'The council only hears about it once everything is decided. After that you never get going again.',
    'two-systems': 'We retype the same data from one system into the other, every single day.',
    'two-systems-too': 'Every day we retype data from one system into the other.',
    supplier: 'The supplier of our case system takes weeks to quote, for every single change.',
    evening: 'Our open evening mostly drew people we knew already.',
    market: 'Set up a table at the market. There you talk to people who never come to an evening.',
    privacy: 'May I use the data of one department for the work of another?',
    'privacy-early': 'Bring in the privacy officer on day one, not when you are nearly done.',
    dashboard: 'A dashboard that nobody looks at is nothing but expensive.',
    'district-teams': 'Our district teams work in four buildings and see each other once a month.',
    lunch: 'One shared lunch a week brings us more than any meeting.',
    'who-decides': 'Who is actually allowed to say that we stop doing something?',
    stopping: 'We start something new every year and never stop anything old.',
    volunteers: 'Volunteers helped us with the advice hours. Without them it would not have worked.',
    'volunteers-risk': 'Careful: when one volunteer drops out, our whole advice hour is gone.',
    grant: 'The grant ends after a year, but the work does not.',
    'young-people': 'How do you reach young people? Nobody under thirty answered our letter.',
    school: 'Ask a school class to think along. We got thirty ideas in an hour.',
    handover: 'When one colleague retired, nobody knew how the scheme worked any more.',
    'write-down': 'Write down on one page how it works, and let a new colleague try it out.',
    coffee: 'By the way, the coffee in Meerwoude’s town hall is undrinkable.',
    'that-manager': 'As long as head of department Ms Fiction is there, nothing will change for us.',
    measure: 'How can you tell after a year whether it has worked?',
  },
  words: ['hopeful', 'busy', 'together', 'curious', 'clear', 'practical', 'energy', 'familiar'],
};
