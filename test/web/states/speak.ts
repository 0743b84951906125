import { LANGUAGES, loadScreenTexts, type Language, type ScreenTextKey } from '@app/texts';
import { expect, type Page } from '@playwright/test';
import { settle } from '../settle.js';

export { LANGUAGES, type Language, type ScreenTextKey };

/** The texts by which stories find what they press. */
export const say = await loadScreenTexts('nl');

/** By the switch of the page, which keeps what is written and unfolded; pages without one are loaded anew. */
export async function speak(page: Page, language: Language): Promise<void> {
  const isSwitched = await page.evaluate((wanted) => {
    const one = document.querySelector<HTMLElement>(`.languages__one[lang=${wanted}]`);
    one?.click();
    return one !== null;
  }, language);
  if (!isSwitched) {
    await page.evaluate((wanted) => localStorage.setItem('weerklank-language', wanted), language);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const inLanguage = await loadScreenTexts(language);
    await expect(page.getByText(inLanguage('common.connecting'))).toHaveCount(0);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await settle(page);
}
