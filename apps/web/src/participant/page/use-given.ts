import type { GivenCommand } from '@app/contract';
import { useState } from 'react';
import { useAttending } from './attending.js';
import { standingOf, type GivenValue } from './standing-of.js';

interface Giving<Value> {
  /** What holds now: what was given here, or what the server knows. */
  value: Value | undefined;
  /** `onRefused`: what to do besides when it is not accepted. */
  give: (value: Value, onRefused?: () => void) => void;
  /** Why the last one was not accepted. */
  refusal: unknown;
}

/** What this person says about one thing: it counts at once on this screen; the server's word replaces it when it comes. */
export function useGiven<Value>(
  known: Value | undefined,
  commandOf: (value: Value) => GivenCommand,
): Giving<Value> {
  const { client } = useAttending();
  const [given, setGiven] = useState<GivenValue<Value> | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const give = (value: Value, onRefused?: () => void) => {
    const one: GivenValue<Value> = { value, seq: null };
    const settle = (next: GivenValue<Value> | null) => setGiven((before) => (before === one ? next : before));
    setRefusal(null);
    setGiven(one);
    client.send(commandOf(value)).then(
      (seq) => settle({ value, seq }),
      (error: unknown) => {
        settle(null);
        setRefusal(error);
        onRefused?.();
      },
    );
  };
  return { value: standingOf(known, given, client.seq), give, refusal };
}
