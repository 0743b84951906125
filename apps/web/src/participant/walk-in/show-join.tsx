import { createRoot } from 'react-dom/client';
import type { FirstTexts } from '../../first-texts.js';
import { TextsProvider } from '../../texts.js';
import { JoinPage } from './join-page.js';

/** Puts the page where people walk in in the place of what the document holds already, once there are texts. */
export async function showJoin(
  root: Element,
  token: string | null,
  texts: Promise<FirstTexts>,
): Promise<void> {
  createRoot(root).render(
    <TextsProvider first={await texts}>
      <JoinPage token={token} />
    </TextsProvider>,
  );
}
