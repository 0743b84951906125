import { contrastRatio, mixed, type Colour } from './contrast.js';
import { BLACK, paletteOf, WHITE, type Palette } from './palette.js';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for borders, focus and what must be seen of a figure. */
export const LEAST_CONTRAST = { text: 4.5, shape: 3 } as const;

export type ContrastPair =
  | 'text-on-paper'
  | 'alert-on-paper'
  | 'border-on-paper'
  | 'accent-on-paper'
  | 'accent-on-soft'
  | 'text-on-accent'
  | 'focus-on-paper'
  | 'rings-on-tint';

export type ColourField = 'accent' | 'paper';

/** A pair of colours that is too close, and what would do. */
export interface ContrastMistake {
  /** What to change. */
  field: ColourField;
  pair: ContrastPair;
  ratio: number;
  least: number;
  /** The nearest shade of what was chosen that is accepted. */
  suggestion: Colour;
}

interface Measured {
  pair: ContrastPair;
  field: ColourField;
  least: number;
  ratio: number;
}

const { text, shape } = LEAST_CONTRAST;

/** Every pair that must be told apart, by whose fault it is when it is not. */
const measured = (of: Palette): Measured[] => [
  { pair: 'text-on-paper', field: 'paper', least: text, ratio: contrastRatio(of.ink, of.paper) },
  {
    pair: 'alert-on-paper',
    field: 'paper',
    least: text,
    ratio: Math.min(contrastRatio(of.alert, of.paper), contrastRatio(of.alert, of.alertSoft)),
  },
  { pair: 'border-on-paper', field: 'paper', least: shape, ratio: contrastRatio(of.controlLine, of.paper) },
  { pair: 'accent-on-paper', field: 'accent', least: text, ratio: contrastRatio(of.accent, of.paper) },
  { pair: 'accent-on-soft', field: 'accent', least: text, ratio: contrastRatio(of.accent, of.accentSoft) },
  { pair: 'text-on-accent', field: 'accent', least: text, ratio: contrastRatio(of.onAccent, of.accent) },
  { pair: 'focus-on-paper', field: 'accent', least: shape, ratio: contrastRatio(of.accent, of.paper) },
  { pair: 'rings-on-tint', field: 'accent', least: shape, ratio: contrastRatio(of.ink, of.tints[1]) },
];

/** How each pair of a style comes out, accepted or not. */
export const contrastsOf = (chosen: { accent: Colour; paper: Colour }): Measured[] =>
  measured(paletteOf(chosen));

const failuresOf = (chosen: { accent: Colour; paper: Colour }, field: ColourField): Measured[] =>
  contrastsOf(chosen).filter((one) => one.field === field && one.ratio < one.least);

const STEPS = 256;

/** The least of `towards` that must be mixed in until a colour is accepted. */
function nearest(colour: Colour, towards: Colour, isAccepted: (shade: Colour) => boolean): Colour {
  for (let step = 0; step <= STEPS; step += 1) {
    const shade = mixed(colour, towards, step / STEPS);
    if (isAccepted(shade)) return shade;
  }
  return towards;
}

const isAccepted = (accent: Colour, paper: Colour, fields: readonly ColourField[]): boolean =>
  fields.every((field) => failuresOf({ accent, paper }, field).length === 0);

/**
 * What is wrong with the colours of a style: for each field its worst pair. A background is made lighter until the text,
 * and the accent if it can, do on it; an accent that does on no background is made darker.
 */
export function contrastMistakes({ accent, paper }: { accent: Colour; paper: Colour }): ContrastMistake[] {
  const isPaperGood = isAccepted(accent, paper, ['paper']);
  const judged: readonly ColourField[] = isAccepted(accent, WHITE, ['accent'])
    ? ['paper', 'accent']
    : ['paper'];
  const goodPaper = isPaperGood ? paper : nearest(paper, WHITE, (shade) => isAccepted(accent, shade, judged));
  const goodAccent = nearest(accent, BLACK, (shade) => isAccepted(shade, goodPaper, ['accent']));
  const wrong = {
    paper: { failures: failuresOf({ accent, paper }, 'paper'), suggestion: goodPaper },
    accent: { failures: failuresOf({ accent, paper: goodPaper }, 'accent'), suggestion: goodAccent },
  };
  return (['accent', 'paper'] as const).flatMap((field) => {
    const { failures, suggestion } = wrong[field];
    const [worst] = failures.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);
    return worst === undefined ? [] : [{ ...worst, suggestion }];
  });
}
