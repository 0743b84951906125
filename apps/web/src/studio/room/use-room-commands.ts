import type { LiveClient } from '@app/client';
import type { GivenCommand } from '@app/contract';
import { useCallback, useRef, useState } from 'react';

export type Run = (...commands: GivenCommand[]) => Promise<boolean>;

export interface RoomCommands {
  /** Gives commands one after the other. @returns whether all were accepted, once the screen shows it */
  run: Run;
  /** The same for steering: does nothing while a step is still under way, so that a key pressed twice is one step. */
  steer: Run;
  /** What the last refusal threw; null when there is none to show. */
  refusal: unknown;
  dismiss: () => void;
}

const SHOWN_WITHIN_MS = 1_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Giving commands over the socket. */
export function useRoomCommands(client: LiveClient): RoomCommands {
  const [refusal, setRefusal] = useState<unknown>(null);
  const isSteering = useRef(false);
  const run = useCallback<Run>(
    async (...commands) => {
      setRefusal(null);
      try {
        let last = 0;
        for (const command of commands) last = await client.send(command);
        await Promise.race([client.until(() => client.seq >= last), pause(SHOWN_WITHIN_MS)]);
        return true;
      } catch (error) {
        setRefusal(error);
        return false;
      }
    },
    [client],
  );
  const steer = useCallback<Run>(
    async (...commands) => {
      if (isSteering.current) return false;
      isSteering.current = true;
      const isDone = await run(...commands);
      isSteering.current = false;
      return isDone;
    },
    [run],
  );
  const dismiss = useCallback(() => setRefusal(null), []);
  return { run, steer, refusal, dismiss };
}
