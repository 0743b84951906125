import type { SessionId } from '@app/dialogue';
import { useCallback, type JSX } from 'react';
import { api } from '../../api/api.js';
import { HelpLinks } from '../../ui/index.js';
import { usePath } from './router.js';
import { routeOf } from './routes.js';
import { useLoaded } from './use-loaded.js';

const NOBODY = { address: null };

const sessionAt = (path: string): SessionId | null => {
  const route = routeOf(path);
  return 'sessionId' in route ? route.sessionId : null;
};

/** Where help is: at the end of every page of the studio. */
export function PageFooter(): JSX.Element {
  const sessionId = sessionAt(usePath());
  const { data } = useLoaded(
    useCallback(() => (sessionId === null ? Promise.resolve(NOBODY) : api.contact(sessionId)), [sessionId]),
  );
  return (
    <footer className="page-footer">
      <HelpLinks contact={data?.address ?? null} />
    </footer>
  );
}
