import { useEffect, useRef, useState } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

const REMEMBERED = 'weerklank-keys';

/** Whether keys go to what is being typed. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'));

function areOn(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== 'off';
  } catch {
    return true;
  }
}

/** As in a table of keys: with Ctrl (or ⌘) it is another key. */
const nameOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  ctrlKey || metaKey ? `Ctrl+${key}` : key;

/** One-key shortcuts, while nobody types and no dialog is open; they can be turned off (WCAG 2.1.4). */
export function useKeys(keys: Keys): { isOn: boolean; turn: (on: boolean) => void } {
  const latest = useRef(keys);
  const [isOn, setIsOn] = useState(areOn);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing || event.repeat) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const act = latest.current[nameOf(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
  const turn = (on: boolean) => {
    try {
      localStorage.setItem(REMEMBERED, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing: then it holds for this page.
    }
    setIsOn(on);
  };
  return { isOn, turn };
}
