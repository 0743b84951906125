import { createRoot } from 'react-dom/client';
import type { FirstTexts } from '../first-texts.js';
import { liveStoreOf } from '../live/live-store.js';
import { TextsProvider } from '../texts.js';
import type { Entered } from './enter.js';
import { Entrance, type Arrived } from './entrance.js';

/** Begins to connect: the view is on its way while the page is made. */
function arrive(entered: Entered): Arrived {
  if (entered.kind !== 'session') return entered;
  const early = liveStoreOf(entered.sessionId);
  // Being turned away is told by the state.
  early.connect().catch(() => undefined);
  return { ...entered, early };
}

/** Puts the page in the place of what the document holds already, once there are texts. */
export async function showPage(
  root: Element,
  entering: Promise<Entered>,
  texts: Promise<FirstTexts>,
): Promise<void> {
  const arriving = entering.then(arrive);
  createRoot(root).render(
    <TextsProvider first={await texts}>
      <Entrance arriving={arriving} />
    </TextsProvider>,
  );
}
