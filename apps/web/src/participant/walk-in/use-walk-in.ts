import { useCallback, useEffect, useState } from 'react';
import {
  api,
  Problem,
  type Destination,
  type WalkInDoor,
  type WalkInEntry,
  type WalkInKey,
} from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { forgetOwnToken } from './own-token.js';

type Errors = Problem['errors'];

export type WalkInStep =
  /** What the QR brought is looked up. */
  | { kind: 'looking' }
  /** A code is to be typed: there is none yet, or it did not do. */
  | { kind: 'key'; isBusy: boolean; error: string | null }
  | { kind: 'door'; key: WalkInKey; door: WalkInDoor; isBusy: boolean; error: string | null; errors: Errors }
  | { kind: 'here'; door: WalkInDoor; destination: Destination }
  | { kind: 'in'; door: WalkInDoor; destination: Destination; link: string };

export interface WalkInSteps {
  step: WalkInStep;
  find: (key: WalkInKey) => Promise<void>;
  enter: (entry: WalkInEntry) => Promise<void>;
  /** Back to typing a code. */
  startOver: () => void;
}

const START: Extract<WalkInStep, { kind: 'key' }> = { kind: 'key', isBusy: false, error: null };

/**
 * The way from a key into the session.
 *
 * @param token what the QR brought; null when a code is to be typed
 */
export function useWalkIn(token: string | null): WalkInSteps {
  const { say } = useTexts();
  const [step, setStep] = useState<WalkInStep>(token === null ? START : { kind: 'looking' });
  const wordsOf = useCallback(
    (error: unknown) =>
      error instanceof Problem && error.message !== '' ? error.message : say('common.unreachable'),
    [say],
  );
  const find = useCallback(
    async (key: WalkInKey) => {
      setStep('token' in key ? { kind: 'looking' } : { ...START, isBusy: true });
      try {
        const door = await api.walkInDoor(key);
        const { destination } = door;
        setStep(
          destination
            ? { kind: 'here', door, destination }
            : { kind: 'door', key, door, isBusy: false, error: null, errors: [] },
        );
      } catch (error) {
        setStep({ ...START, error: wordsOf(error) });
      }
    },
    [wordsOf],
  );
  const enter = async (entry: WalkInEntry) => {
    if (step.kind !== 'door') return;
    const { door } = step;
    setStep({ ...step, isBusy: true });
    try {
      const { destination } = await api.walkIn(step.key, entry);
      const link = `${location.origin}/sign-in#token=${entry.ownToken}`;
      forgetOwnToken(door.sessionId);
      setStep({ kind: 'in', door, destination, link });
    } catch (error) {
      const errors = error instanceof Problem ? error.errors : [];
      if (errors.some(({ field }) => field === 'ownToken')) forgetOwnToken(door.sessionId);
      setStep({ ...step, isBusy: false, error: wordsOf(error), errors });
    }
  };
  useEffect(() => {
    if (token !== null) void find({ token });
    // Once for each token: another language is no reason to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [token]);
  return { step, find, enter, startOver: () => setStep(START) };
}
