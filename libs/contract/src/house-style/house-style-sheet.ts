import type { HouseStyle } from './house-style.js';
import { paletteOf } from './palette.js';

/** Each ends with a font that has Hebrew. */
export const FONT_STACKS: { readonly [F in HouseStyle['textFont']]: string } = {
  'noto-sans': "'Noto Sans Variable', 'Noto Sans Hebrew Variable', 'Noto Sans', system-ui, sans-serif",
  system: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans Hebrew Variable', sans-serif",
  serif:
    "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', 'Noto Serif Hebrew', serif",
};

/** Of buttons and fields; cards take twice as much. */
export const CORNER_RADII: { readonly [C in HouseStyle['corners']]: string } = {
  none: '0rem',
  soft: '0.375rem',
  round: '0.875rem',
};

/** The design tokens of a style, by name. */
export function houseStyleTokens(style: HouseStyle): Readonly<Record<string, string>> {
  const colours = paletteOf(style);
  return {
    '--weerklank-accent': colours.accent,
    '--weerklank-accent-soft': colours.accentSoft,
    '--weerklank-on-accent': colours.onAccent,
    '--weerklank-ink': colours.ink,
    '--weerklank-paper': colours.paper,
    '--weerklank-line': colours.line,
    '--weerklank-control-line': colours.controlLine,
    '--weerklank-alert': colours.alert,
    '--weerklank-alert-soft': colours.alertSoft,
    '--weerklank-tint-1': colours.tints[0],
    '--weerklank-tint-2': colours.tints[1],
    '--weerklank-corner': CORNER_RADII[style.corners],
    '--weerklank-heading-font': FONT_STACKS[style.headingFont],
    '--basis-text-font-family-default': FONT_STACKS[style.textFont],
    '--basis-color-action-1-inverse-bg-hover': colours.accentHover,
    '--basis-color-action-1-inverse-bg-active': colours.accentActive,
    '--basis-form-control-border-radius': CORNER_RADII[style.corners],
    '--basis-focus-outline-color': colours.accent,
  };
}

/**
 * A style as a style sheet.
 *
 * @param scope what it holds for. The page itself is the element that the tokens are defined on, named so that it wins
 *   from the tokens' own sheet, whichever comes last.
 */
export function houseStyleSheet(style: HouseStyle, scope = 'html:root'): string {
  const lines = Object.entries(houseStyleTokens(style)).map(([name, value]) => `  ${name}: ${value};`);
  return `${scope} {\n${lines.join('\n')}\n}\n`;
}
