import { useEffect, useState, type JSX } from 'react';
import type { LiveStore } from '../live/live-store.js';
import { useTexts } from '../texts.js';
import { House } from '../ui/index.js';
import type { Entered } from './enter.js';
import { Entering } from './page/entering.js';
import { SessionPage } from './session-page.js';
import { SignInPage } from './sign-in-page.js';

type InSession = Extract<Entered, { kind: 'session' }>;

/** Where somebody got to, and the session with its connection. */
export type Arrived = Exclude<Entered, InSession> | (InSession & { early: LiveStore });

/** Two pages and no router: where links lead, and the session. */
export function Entrance({ arriving }: { arriving: Promise<Arrived> }): JSX.Element {
  const { say } = useTexts();
  const [arrived, setArrived] = useState<Arrived | null>(null);
  useEffect(() => {
    void arriving.then(setArrived);
  }, [arriving]);
  if (arrived === null) return <Entering text={say('common.connecting')} />;
  if (arrived.kind !== 'session') return <SignInPage entered={arrived} />;
  return (
    <House sessionId={arrived.sessionId}>
      <SessionPage sessionId={arrived.sessionId} early={arrived.early} />
    </House>
  );
}
