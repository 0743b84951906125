import { expect, test } from './fixtures.js';
import { problemsOf } from './states/look-over.js';
import { LANGUAGES, speak, type Language } from './states/speak.js';
import { STORIES } from './states/stories.js';
import type { StateName } from './states/story.js';

/** In each of these every state is looked over; in the others a third of them, unless STATES=all. */
const ALWAYS: ReadonlySet<Language> = new Set(['nl', 'he']);
const EVERY = process.env['STATES'] === 'all' ? 1 : 3;

/** Reports have a language of their own: that of the session. */
const isTold = ({ viewer }: StateName): boolean => viewer !== 'reader';

const languagesOf = (state: StateName, place: number): readonly Language[] =>
  isTold(state)
    ? LANGUAGES.filter((one) => ALWAYS.has(one) || (place + LANGUAGES.indexOf(one)) % EVERY === 0)
    : ['nl'];

for (const { name: story, tell, states } of STORIES)
  test(`every state is for everyone: ${story}`, async ({ server, person }) => {
    test.setTimeout(360_000);
    let [place, lookCount] = [0, 0];
    await tell({ server, person }, async (state, page) => {
      for (const language of languagesOf(state, place)) {
        if (isTold(state)) await speak(page, language);
        expect.soft(await problemsOf(page, language, state), `${state.name} in ${language}`).toEqual([]);
        lookCount += 1;
      }
      if (isTold(state)) await speak(page, 'nl');
      place += 1;
    });
    process.stdout.write(`${JSON.stringify({ story, stateCount: place, lookCount })}\n`);
    expect(place).toBe(states.length);
  });
