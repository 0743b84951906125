/** An sRGB colour as `#rrggbb`, in small letters. */
export type Colour = `#${string}`;

const CHANNELS = [1, 3, 5] as const;
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

const channelsOf = (colour: Colour): number[] =>
  CHANNELS.map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** From 0, black, to 1, white (WCAG 2.2, "relative luminance"). */
export const relativeLuminance = (colour: Colour): number =>
  channelsOf(colour).reduce((sum, channel, index) => sum + linear(channel) * (WEIGHTS[index] ?? 0), 0);

/** From 1 to 21, whichever of the two is the lighter (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [relativeLuminance(one), relativeLuminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with a share, 0..1, of another in it. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const others = channelsOf(other);
  const channels = channelsOf(colour).map((channel, index) =>
    Math.round(channel + ((others[index] ?? 0) - channel) * share),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
