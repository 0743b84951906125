import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import 'virtual:design-tokens.css';
import '../ui/base.css';
import './participant.css';
import type { SessionId } from '@app/dialogue';
import { createRoot } from 'react-dom/client';
import { TextsProvider } from '../texts.js';
import { SignInPage } from './sign-in-page.js';
import { SessionPage } from './session-page.js';

/** Two pages and no router: where links lead, and the session. */
function pageAt(path: string) {
  const sessionId = /^\/sessions\/([\da-f-]{36})\/?$/i.exec(path)?.[1];
  return sessionId === undefined ? <SignInPage /> : <SessionPage sessionId={sessionId as SessionId} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<TextsProvider>{pageAt(location.pathname)}</TextsProvider>);
