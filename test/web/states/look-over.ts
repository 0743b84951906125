import { directionOf } from '@app/texts';
import type { Page } from '@playwright/test';
import { overflowsOf, violationsOf } from '../accessible.js';
import type { Language } from './speak.js';
import type { StateName } from './story.js';

/** A key where its text should be, a placeholder without a value, or nothing at all in the place of a value. */
const UNSAID =
  /\b(?:away|before|between|calm|choose|common|error|hand|item|join|keys|own|page|poll|projector|result|room|scale|sign-in|stage|studio|word|write)\.[a-z][a-z.-]+\b|\{[a-z]+[,}]|\bundefined\b|\bNaN\b|\[object/;

/** Names and marks that are written in Latin letters in every language. */
const LATIN_ANYWHERE =
  /\b(?:weerklank|qr|ctrl|enter|shift|alt|esc|noto|sans|csv|pdf|json|png|jpeg|webp|kb|k7mp|outbox|sha)\b/gi;
/** What is set apart as foreign, addresses, and names of colours and files. */
const FOREIGN = /\u2068[^\u2069]*\u2069|\b[\da-f]{32,}\b|\S+@\S+|\S*\/\S*|#\w+|\S+\.\S+/g;
const LATIN_WORD = /\p{Script=Latin}{3,}/u;

/** What the page itself says: without what people wrote, which carries its own direction or language. */
const ownWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const written = '[dir=auto], [dir=ltr], bdi, kbd, [lang]:not(html), svg, option, script, style, template';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node;
      const text = textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest(written)) continue;
      if (parent.checkVisibility()) said.push(text);
    }
    return said;
  });

async function unsaidOf(page: Page, language: Language, { hasAnswer }: StateName): Promise<string[]> {
  const words = await ownWords(page);
  const unsaid = words.filter((text) => UNSAID.test(text)).map((text) => `not a text: ${text}`);
  if (language !== 'he' || hasAnswer === true) return unsaid;
  const isForeign = (text: string) =>
    LATIN_WORD.test(text.replace(FOREIGN, ' ').replace(LATIN_ANYWHERE, ' '));
  return [...unsaid, ...words.filter(isForeign).map((text) => `not in Hebrew: ${text}`)];
}

async function headOf(page: Page, language: Language, { viewer }: StateName): Promise<string[]> {
  const title = await page.title();
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction,
  }));
  const found: string[] = [];
  if (lang !== language) found.push(`the document says that it is in “${lang}”`);
  if (dir !== directionOf(language)) found.push(`it reads ${dir}`);
  // A report is the organiser's own document.
  if (viewer === 'reader' ? title === '' : !/\S · Weerklank$/.test(title))
    found.push(`the title is “${title}”`);
  return found;
}

/** What is not as it should be for everyone on a page that is in a language. */
export async function problemsOf(page: Page, language: Language, state: StateName): Promise<string[]> {
  return [
    ...(await headOf(page, language, state)),
    ...(await unsaidOf(page, language, state)),
    ...(await violationsOf(page)),
    ...(await overflowsOf(page)),
  ];
}
