import type { JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, LanguageSwitch, Mark } from '../../ui/index.js';
import { forgetShown } from '../room/walk-in-shown.js';
import { Link } from './link.js';
import { SESSIONS_PATH } from './routes.js';

async function leave(): Promise<void> {
  await api.signOut().catch(() => undefined);
  forgetShown();
  location.assign('/sign-in');
}

/** Where one is, the language, and the way out. */
export function TopBar({ signedIn }: { signedIn: boolean }): JSX.Element {
  const { say } = useTexts();
  return (
    <header className="top-bar">
      <Link to={SESSIONS_PATH} className="mark-link">
        <Mark />
      </Link>
      <div className="row">
        <LanguageSwitch />
        {signedIn && (
          <Button look="quiet" onClick={() => void leave()}>
            {say('studio.sign-out')}
          </Button>
        )}
      </div>
    </header>
  );
}
