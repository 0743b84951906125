import { useEffect, useState } from 'react';

function read<T>(name: string, first: T): T {
  try {
    const kept = sessionStorage.getItem(name);
    return kept === null ? first : (JSON.parse(kept) as T);
  } catch {
    return first;
  }
}

/** What is being typed, kept in this tab through reloads and through leaving the page. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState(() => read(name, first));
  useEffect(() => {
    try {
      if (value === first) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing: then it lives as long as the page.
    }
  }, [name, first, value]);
  const forget = () => {
    try {
      sessionStorage.removeItem(name);
    } catch {
      // There was nothing to forget.
    }
  };
  return [value, setValue, forget];
}
