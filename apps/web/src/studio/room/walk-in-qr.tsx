import type { JSX } from 'react';
import { drawnQr } from './walk-in-qr-drawn.js';

/** The light margin that readers of QR codes need, in squares (ISO/IEC 18004). */
const MARGIN = 4;

/** A QR code, as sharp as the screen is large; nothing where it cannot be drawn. */
export function WalkInQr({ text, label }: { text: string; label: string }): JSX.Element | null {
  const drawn = drawnQr(text);
  if (drawn === null) return null;
  const side = drawn.size + 2 * MARGIN;
  return (
    <svg
      className="walk-in-qr"
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path className="walk-in-qr__light" d={`M${-MARGIN} ${-MARGIN}h${side}v${side}h${-side}z`} />
      <path d={drawn.path} />
    </svg>
  );
}
