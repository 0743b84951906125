import { LANGUAGES, loadScreenTexts, type ScreenTextKey, type TextValues } from '@app/texts';
import { nlScreen } from '../src/nl/screen.js';

const NAMED = '-named';
const VALUES: TextValues = {
  count: 3,
  name: 'Tijd',
  segment: 'klein',
  text: 'Zo',
  time: '14:05',
  title: 'Vraag 1',
  word: 'moed',
};
/** Stands on no button of its own: it is the title of what opens. */
const TITLES = new Set(['studio.item.change']);

const keys = Object.keys(nlScreen) as ScreenTextKey[];
const pairs = keys.flatMap((named) => {
  const shown = keys.find((key) => `${key}${NAMED}` === named);
  return shown === undefined || TITLES.has(shown) ? [] : [[shown, named] as const];
});

/** WCAG 2.5.3: who says what stands on a button must reach it, so its name holds those words as they stand. */
describe.each(LANGUAGES)('a button of many alike in %s', (language) => {
  it.each(pairs)('is called by what stands on it: %s', async (shown, named) => {
    const say = await loadScreenTexts(language);
    const lower = (key: ScreenTextKey) => say(key, VALUES).toLocaleLowerCase(language);
    expect(lower(named)).toContain(lower(shown));
  });
});
