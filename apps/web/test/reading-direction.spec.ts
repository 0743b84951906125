import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const WEB = join(ROOT, 'apps', 'web', 'src');
const REPORT_STYLE = join(ROOT, 'libs', 'rendering', 'src', 'html', 'style.ts');
const CHARTS = join(ROOT, 'libs', 'charts', 'src');

const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));

const STYLES = [...filesIn(WEB, '.css'), REPORT_STYLE];

/** Properties and values that mean a side of the screen and not of the text. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/u;

/** `margin: 1px 2px 3px 4px`: the second value is the right, the fourth the left. */
const lopsided = (css: string): string[] =>
  [...css.matchAll(/(?:margin|padding|inset):\s*([^;]+);/gu)]
    .map(([, values = '']) => values.replace(/\([^)]*\)/gu, '').split(/\s+/u))
    .filter(([, right, , left]) => left !== undefined && right !== left)
    .map((values) => values.join(' '));

describe('the styles', () => {
  it.each(STYLES.map((path) => [path.slice(ROOT.length + 1), path]))(
    'of %s know no left and right',
    (_name, path) => {
      const css = readFileSync(path, 'utf8');
      expect(PHYSICAL.exec(css)?.[0]).toBeUndefined();
      expect(lopsided(css)).toEqual([]);
    },
  );

  it.each([join(WEB, 'ui', 'base.css'), REPORT_STYLE])('turn figures round from right to left', (path) => {
    expect(readFileSync(path, 'utf8')).toMatch(
      /\[dir=['"]rtl['"]\] \.figure \{\s*transform: scaleX\(-1\);\s*\}/u,
    );
  });
});

describe('a figure', () => {
  it.each(filesIn(CHARTS, '.tsx').map((path) => [path.slice(CHARTS.length + 1), path]))(
    'in %s can be turned round: it holds no words',
    (_name, path) => {
      expect(readFileSync(path, 'utf8')).not.toMatch(/<text\b|<tspan\b|<title\b/u);
    },
  );
});
