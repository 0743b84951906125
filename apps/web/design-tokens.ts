import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const NAME = 'virtual:design-tokens.css';
const resolve = createRequire(import.meta.url).resolve;

const THEME = resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
/** Our colours and sizes; they come last, so that they win. A house style replaces these. */
const HOUSE = new URL('./src/ui/house-style.css', import.meta.url);

const declarationsOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
  );

const usedIn = (css: string): string[] => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

/**
 * NL Design System's example theme, reduced to the tokens that our styles reach: a tenth of it.
 *
 * @param styles the style sheets that are on the page
 */
export const designTokens = (styles: readonly string[]): Plugin => ({
  name: 'weerklank-design-tokens',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => {
    if (id !== `\0${NAME}`) return undefined;
    const declared = declarationsOf(readFileSync(THEME, 'utf8'));
    for (const [name, value] of declarationsOf(readFileSync(HOUSE, 'utf8'))) declared.set(name, value);
    const reached = new Set<string>();
    const queue = styles.flatMap((path) => usedIn(readFileSync(resolve(path), 'utf8')));
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const value = declared.get(name);
      if (value === undefined || reached.has(name)) continue;
      reached.add(name);
      queue.push(...usedIn(value));
    }
    const lines = [...declared]
      .filter(([name]) => reached.has(name))
      .map(([name, value]) => `${name}:${value};`);
    return `:root{${lines.join('')}}`;
  },
});
