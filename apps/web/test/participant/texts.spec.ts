import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  LANGUAGES,
  loadParticipantTexts,
  loadScreenTexts,
  type ScreenTextKey,
  type ScreenTexts,
} from '@app/texts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');
/** What the participant's page is made of. */
const FOLDERS = ['participant', 'ui', 'live'];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(SOURCE, folder, name), 'utf8')),
);
/** Everything in the sources that looks like the key of a text. */
const named = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/['"`]([a-z-]+\.[a-z.-]+)['"`]/g)].map(([, key = '']) => key),
  ),
);

/** Whether there is such a text, with values or without. */
function has(say: ScreenTexts, key: string): boolean {
  try {
    say(key as ScreenTextKey);
    return true;
  } catch (error) {
    return !String(error).includes('no such text');
  }
}

describe('the texts of the participant’s page', () => {
  it('are all that it says', async () => {
    const [ours, all] = [await loadParticipantTexts('nl'), await loadScreenTexts('nl')];
    const said = [...named].filter((key) => has(all, key));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((key) => !has(ours, key))).toEqual([]);
  });

  it.each(LANGUAGES)('say the same in %s as those of all screens', async (language) => {
    const [ours, all] = [await loadParticipantTexts(language), await loadScreenTexts(language)];
    expect(ours('common.connecting')).toBe(all('common.connecting'));
    expect(ours('error.too-long', { limit: 3 })).toBe(all('error.too-long', { limit: 3 }));
  });

  it('are without those of the studio', async () => {
    const say = await loadParticipantTexts('nl');
    expect(() => say('room.title')).toThrow('no such text');
  });
});
