import { useSyncExternalStore } from 'react';

/** Something that is on or off, as this browser remembers it. */
export interface RememberedSwitch {
  isOn: () => boolean;
  turn: (isOn: boolean) => void;
  /** @returns a function that ends it */
  watch: (changed: () => void) => () => void;
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param atFirst whether it is on until somebody turned it */
export function rememberedSwitch(key: string, atFirst: boolean): RememberedSwitch {
  const watchers = new Set<() => void>();
  let turned: boolean | null = null;
  return {
    isOn: () => {
      if (turned !== null) return turned;
      const kept = remembered(key);
      return kept === null ? atFirst : kept === 'on';
    },
    turn: (isOn) => {
      turned = isOn;
      try {
        localStorage.setItem(key, isOn ? 'on' : 'off');
      } catch {
        // A browser that keeps nothing has it so for this page.
      }
      for (const changed of watchers) changed();
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}

export const useSwitch = ({ watch, isOn }: RememberedSwitch): boolean => useSyncExternalStore(watch, isOn);
