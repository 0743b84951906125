import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settle } from './settle.js';

/** WCAG 1.4.10: a page reflows down to this width. */
const NARROWEST = 320;

/** Violations of WCAG 2.2 A and AA, and of good practice, that axe can find. */
export async function violationsOf(page: Page): Promise<string[]> {
  await settle(page);
  // There are no frames to look into, for which the other mode opens a page of its own each time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** By how much, and through what, a page can be scrolled sideways at a width; null when it cannot. */
export async function overflowAt(page: Page, width: number): Promise<string | null> {
  await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 800 });
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const isOut = ({ left, right }: DOMRect) => left < 0 || right > clientWidth;
    const all = [...document.querySelectorAll('body *:not(.skip-link)')];
    const out = all.filter((one) => isOut(one.getBoundingClientRect()));
    return `${scrollWidth - clientWidth} px: ${out.at(-1)?.outerHTML.slice(0, 120) ?? ''}`;
  });
  return found === null ? null : `sideways overflow at ${width} px by ${found}`;
}

/** Sideways overflow at the width that a page has, and at the narrowest. */
export async function overflowsOf(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  const found = [await overflowAt(page, size?.width ?? NARROWEST), await overflowAt(page, NARROWEST)];
  if (size) await page.setViewportSize(size);
  return found.filter((one) => one !== null);
}

/** Nothing that axe can find, and no sideways scrolling, also at 320 px. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowsOf(page)).toEqual([]);
}
