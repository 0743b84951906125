import type { Keys } from '../room/use-keys.js';

/** The keys that lead on and back, those of a clicker among them; arrows to the side follow the direction of reading. */
export function revealKeys(forward: () => void, back: () => void, isMirrored: boolean): Keys {
  const onward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  return {
    ' ': forward,
    ArrowDown: forward,
    PageDown: forward,
    [onward]: forward,
    ArrowUp: back,
    PageUp: back,
    Backspace: back,
    [backward]: back,
  };
}
