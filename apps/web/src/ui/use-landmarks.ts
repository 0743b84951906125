import { useEffect } from 'react';

/** Parts of a page that screen readers know by name; a header or footer within the main part is none. */
const LANDMARKS =
  ':is(header, footer):not(main *), nav, main, aside, section:is([aria-label], [aria-labelledby]), [role=tabpanel]';

/** Where F6 leads: the landmark after the innermost one that has the focus, or before it. */
function landmarkBeside(isBack: boolean): HTMLElement | undefined {
  const landmarks = [...document.querySelectorAll<HTMLElement>(LANDMARKS)].filter((one) =>
    one.checkVisibility(),
  );
  const at = landmarks.findLastIndex((one) => one.contains(document.activeElement));
  if (isBack) return at === -1 ? landmarks.at(-1) : landmarks[at - 1];
  return landmarks[at + 1];
}

/**
 * F6 moves the focus to the next landmark and Shift+F6 to the one before; beyond the last, and in a dialog, the key is
 * the browser's.
 */
export function useLandmarks(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const landmark = landmarkBeside(event.shiftKey);
      if (landmark === undefined) return;
      event.preventDefault();
      if (!landmark.hasAttribute('tabindex')) landmark.tabIndex = -1;
      landmark.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
