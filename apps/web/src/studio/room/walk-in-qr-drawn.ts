import { encode } from 'uqr';

/** A QR code as squares: how many to a side, and the outline of the dark ones as an SVG path. */
export interface DrawnQr {
  size: number;
  path: string;
}

/** Draws a text as a QR code (ISO/IEC 18004) that stays readable when 15 % of it cannot be seen. */
export function drawnQr(text: string): DrawnQr | null {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}
