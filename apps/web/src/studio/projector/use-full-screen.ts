import { useEffect, useState } from 'react';

function toggle(): void {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  turned.catch(() => undefined);
}

/** Whether the page fills the screen, and turning that. A browser that refuses leaves it as it was. */
export function useFullScreen(): [isFull: boolean, toggle: () => void] {
  const [isFull, setIsFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return [isFull, toggle];
}
