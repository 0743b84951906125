import type { Locator, Page } from '@playwright/test';
import { overflowAt } from './accessible.js';

/** WCAG 1.4.4: text of twice the size, at two widths of the window. @returns what is lost or sticks out */
export async function lostAtDoubleSize(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  const setSize = (fontSize: string) =>
    page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted;
    }, fontSize);
  await setSize('200%');
  const lost: string[] = [];
  for (const width of [1280, 640]) {
    const overflow = await overflowAt(page, width);
    if (overflow !== null) lost.push(overflow);
    lost.push(...(await clippedOf(page)).map((text) => `cut off at ${width} px: ${text}`));
  }
  await setSize('');
  if (size) await page.setViewportSize(size);
  return lost;
}

/** Texts that their own box cuts off. */
const clippedOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg, textarea'))
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const isClipped = (overflow: string, scroll: number, client: number) =>
          (overflow === 'hidden' || overflow === 'clip') && scroll > client + 1;
        return (
          isClipped(overflowX, one.scrollWidth, one.clientWidth) ||
          isClipped(overflowY, one.scrollHeight, one.clientHeight)
        );
      })
      .map((one) => one.textContent.trim().slice(0, 60)),
  );

/** How a control looks that could tell whether it is chosen or has the focus. */
export const lookOf = (control: Locator): Promise<string> =>
  control.evaluate((one) => {
    const { borderColor, borderWidth, outlineStyle, outlineWidth, backgroundColor, fontWeight } =
      getComputedStyle(one);
    return [borderColor, borderWidth, outlineStyle, outlineWidth, backgroundColor, fontWeight].join(' / ');
  });

/** How many animations and transitions run now. */
export const motionOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

/** Counts what live regions say from now on. @returns a function that tells what they said so far */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const heard = new Map<Element, string>();
    const regions = () => document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]');
    for (const region of regions()) heard.set(region, region.textContent.trim());
    new MutationObserver(() => {
      for (const region of regions()) {
        const text = region.textContent.trim();
        if (text !== '' && text !== (heard.get(region) ?? '')) said.push(text);
        heard.set(region, text);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

/** What has the focus, and where in it one writes. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (one === null || one === document.body) return 'nothing';
    const caret = one instanceof HTMLTextAreaElement ? ` at ${one.selectionStart}` : '';
    return `${one.tagName} “${(one.id || one.textContent || '').trim().slice(0, 60)}”${caret}`;
  });

/** Texts of a part of the page that stand before one which is read out earlier. */
export const misplacedIn = (part: Locator): Promise<string[]> =>
  part.evaluate((root) => {
    const isMirrored = getComputedStyle(root).direction === 'rtl';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const placed: { text: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const { parentElement: parent } = node;
      if (text === '' || parent === null || parent.closest('.visually-hidden, svg')) continue;
      if (!parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      placed.push({ text, box: range.getBoundingClientRect() });
    }
    return placed.flatMap(({ text, box }, index) => {
      const before = placed[index - 1]?.box;
      if (before === undefined || box.top >= before.bottom - 2) return [];
      const isFurther = isMirrored ? box.right <= before.left + 2 : box.left >= before.right - 2;
      return isFurther && box.bottom > before.top ? [] : [text];
    });
  });

/** Controls of a kind that are smaller than a finger needs, in CSS pixels. */
export const smallOnes = (controls: Locator, least: number): Promise<string[]> =>
  controls.evaluateAll(
    (all, wanted) =>
      all
        .map((one) => ({ name: one.textContent.trim(), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < wanted || box.height < wanted))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    least,
  );
