/** Moves the focus to an element that is on the page after the next drawing. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
