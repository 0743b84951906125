/** What was tapped changes and other things come under the finger: a second tap so soon was meant for the first. */
const SECOND_TAP_MS = 600;
const PARTS_OF_A_TAP = ['mousedown', 'click'] as const;

function stop(event: MouseEvent): void {
  // A click that a key made has no count.
  if (event.detail === 0) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Lets no tap through for a moment, wherever it lands. */
export function ignoreSecondTap(): void {
  for (const part of PARTS_OF_A_TAP) document.addEventListener(part, stop, { capture: true });
  setTimeout(() => {
    for (const part of PARTS_OF_A_TAP) document.removeEventListener(part, stop, { capture: true });
  }, SECOND_TAP_MS);
}
