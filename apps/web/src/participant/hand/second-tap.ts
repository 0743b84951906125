/** What was tapped changes and other things come under the finger: a second tap so soon was meant for the first. */
const SECOND_TAP_MS = 600;
/** Two taps of one finger lie closer to each other than this; farther off, somebody means something else. */
const SAME_PLACE_PX = 48;
const PARTS_OF_A_TAP = ['mousedown', 'click'] as const;

/** A place in the window, in CSS pixels. */
export type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Lets no tap through for a moment where one just tapped, whatever lies there by then. */
export function ignoreSecondTap({ clientX, clientY }: Place): void {
  const stop = (event: MouseEvent): void => {
    // A click that a key made has no count.
    if (event.detail === 0) return;
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > SAME_PLACE_PX) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const part of PARTS_OF_A_TAP) document.addEventListener(part, stop, { capture: true });
  setTimeout(() => {
    for (const part of PARTS_OF_A_TAP) document.removeEventListener(part, stop, { capture: true });
  }, SECOND_TAP_MS);
}
