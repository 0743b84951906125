import type { SessionId } from '@app/dialogue';
import { createContext, useEffect, useState, type JSX, type ReactNode } from 'react';
import { api, logoUrl } from '../api/api.js';

/** Whose session it is, as it stands beside the mark. */
export interface HouseName {
  organisation: string;
  logoUrl: string | null;
}

export const HouseContext = createContext<HouseName | null>(null);

/** Lays the tokens of a session's house style over those of the platform, for as long as this is shown. */
function useHouseStyleSheet(sessionId: SessionId): void {
  useEffect(() => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/api/v1/sessions/${sessionId}/house-style.css`;
    document.head.append(link);
    return () => link.remove();
  }, [sessionId]);
}

/** Everything within looks as the organiser of the session wants; when that cannot be read, as the platform does. */
export function House({ sessionId, children }: { sessionId: SessionId; children: ReactNode }): JSX.Element {
  const [name, setName] = useState<HouseName | null>(null);
  useHouseStyleSheet(sessionId);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const answer = await api.houseStyle(sessionId).catch(() => null);
      if (!isHere || answer === null) return;
      const { organisation, logo } = answer.style;
      setName({ organisation, logoUrl: logo && logoUrl(sessionId, logo) });
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [sessionId]);
  return <HouseContext value={name}>{children}</HouseContext>;
}
