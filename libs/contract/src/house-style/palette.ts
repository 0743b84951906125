import { contrastRatio, mixed, type Colour } from './contrast.js';

/** What is the same in every house style: text, what warns, and the ends of the scale of light. */
export const INK = '#1b2a2f';
export const ALERT = '#8a1f11';
export const WHITE = '#ffffff';
export const BLACK = '#000000';

/** Every colour of the screens, worked out from the two that an organiser chooses. */
export interface Palette {
  accent: Colour;
  accentHover: Colour;
  accentActive: Colour;
  /** Behind what was answered, hovered, set apart. */
  accentSoft: Colour;
  /** Text on the accent. */
  onAccent: Colour;
  ink: Colour;
  paper: Colour;
  /** Between parts; nothing depends on seeing it. */
  line: Colour;
  /** Around what can be operated. */
  controlLine: Colour;
  alert: Colour;
  alertSoft: Colour;
  /** Degrees one and two in figures; degree three is the accent. */
  tints: readonly [Colour, Colour];
}

/** The text that reads best on a colour. */
export const textOn = (colour: Colour): Colour =>
  contrastRatio(WHITE, colour) >= contrastRatio(INK, colour) ? WHITE : INK;

/** The strongest tint, up to half, on which dark rings can still be seen (3:1). */
const ringedTint = (accent: Colour, paper: Colour): Colour =>
  [0.5, 0.4, 0.3].map((share) => mixed(paper, accent, share)).find((tint) => contrastRatio(INK, tint) >= 3) ??
  paper;

export function paletteOf({ accent, paper }: { accent: Colour; paper: Colour }): Palette {
  const onAccent = textOn(accent);
  const away = onAccent === WHITE ? BLACK : WHITE;
  return {
    accent,
    accentHover: mixed(accent, away, 0.2),
    accentActive: mixed(accent, away, 0.4),
    accentSoft: mixed(paper, accent, 0.08),
    onAccent,
    ink: INK,
    paper,
    line: mixed(paper, INK, 0.24),
    controlLine: mixed(paper, INK, 0.68),
    alert: ALERT,
    alertSoft: mixed(paper, ALERT, 0.06),
    tints: [mixed(paper, accent, 0.17), ringedTint(accent, paper)],
  };
}
