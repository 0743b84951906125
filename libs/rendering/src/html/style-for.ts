import type { ReportLook } from '@app/application';
import { ACCENT, DEGREE_FILLS, INK, LINE, PAPER } from '@app/charts';
import { STYLE } from './style.js';

const [, TINT_1, TINT_2] = DEGREE_FILLS;

/** The platform's own colours, and what stands in their place. */
const coloursOf = ({ accent, paper, line, tints }: ReportLook): ReadonlyMap<string, string> =>
  new Map([
    [ACCENT, accent],
    [PAPER, paper],
    [LINE, line],
    [TINT_1, tints[0]],
    [TINT_2, tints[1]],
  ]);

/** Figures name their colours on each shape, which a rule goes before. Paths mark groups: those colours tell groups apart. */
const figuresIn = (colours: ReadonlyMap<string, string>): string =>
  [...colours]
    .filter(([own]) => own !== PAPER)
    .map(
      ([own, other]) =>
        `svg :not(path)[fill="${own}"] { fill: ${other}; } svg [stroke="${own}"] { stroke: ${other}; }`,
    )
    .join('\n');

const fontsOf = ({ headingFont, textFont }: ReportLook): string => `
body { font-family: ${textFont}; }
h1, h2, h3 { font-family: ${headingFont}; }
.mark img { width: auto; max-width: 9rem; height: auto; max-height: 2.25rem; }
.mark bdi { padding-inline-start: 0.75rem; border-inline-start: 1px solid ${LINE}; color: ${INK}; }
.mark img + bdi { padding-inline-start: 0; border: 0; }
`;

/** The text of the one style element of the page, as the organiser wants the report to look. */
export function styleFor(look: ReportLook | null): string {
  if (look === null) return STYLE;
  const colours = coloursOf(look);
  const recoloured = (STYLE + fontsOf(look)).replaceAll(/#[\da-f]{6}/g, (own) => colours.get(own) ?? own);
  return `${recoloured}${figuresIn(colours)}\n`;
}
