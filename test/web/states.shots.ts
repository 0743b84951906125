import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { contactSheet } from './states/contact-sheet.js';
import { settle } from './settle.js';
import { LANGUAGES, speak, type Language } from './states/speak.js';
import { STORIES } from './states/stories.js';
import type { StateName } from './states/story.js';

const FOLDER = resolve(process.env['SHOTS_DIR'] ?? '.weerklank/screenshots');
const HEIGHTS = { 390: 844, 768: 1024, 1280: 900 } as const;
const PROJECTORS = { 1280: 720, 1920: 1080 } as const;

const sizesOf = ({ viewer }: StateName): [width: number, height: number][] =>
  Object.entries(viewer === 'screen' ? PROJECTORS : HEIGHTS).map(([width, height]) => [
    Number(width),
    height,
  ]);

/** @returns the names of the pictures */
async function picture(page: Page, state: StateName, language: Language): Promise<string[]> {
  const names: string[] = [];
  for (const [width, height] of sizesOf(state)) {
    await page.setViewportSize({ width, height });
    await settle(page);
    // A dialog lies over the window, not over the whole page; what sticks to the top stands there.
    const hasDialog = (await page.locator('dialog[open]').count()) > 0;
    await page.evaluate(() => window.scrollTo(0, 0));
    const name = `${state.name}.${language}.${width}.png`;
    await page.screenshot({
      path: join(FOLDER, name),
      fullPage: state.viewer !== 'screen' && !hasDialog,
      animations: 'disabled',
      caret: 'hide',
    });
    names.push(name);
  }
  return names;
}

/** `npm run screenshots -- --out DIR`: every state, in every language, at every width. */
for (const { name: story, tell, states } of STORIES)
  test(`pictures of every state: ${story}`, async ({ server, person }) => {
    test.setTimeout(900_000);
    await mkdir(FOLDER, { recursive: true });
    const taken: string[] = [];
    await tell({ server, person }, async (state, page) => {
      const before = page.viewportSize();
      for (const language of LANGUAGES) {
        // A report is in the language of its session.
        if (state.viewer === 'reader' && language !== 'nl') continue;
        if (state.viewer !== 'reader') await speak(page, language);
        taken.push(...(await picture(page, state, language)));
      }
      if (before) await page.setViewportSize(before);
      if (state.viewer !== 'reader') await speak(page, 'nl');
    });
    expect(taken.length).toBeGreaterThanOrEqual(states.length);
  });

test.afterAll(async () => {
  const states = STORIES.flatMap((story) => story.states);
  await mkdir(FOLDER, { recursive: true });
  for (const language of LANGUAGES)
    await writeFile(join(FOLDER, `index.${language}.html`), contactSheet(states, language, sizesOf));
});
