export interface Slice {
  ackCount: number;
  elapsedMs: number;
  waitedMs: number[];
}

/**
 * So many callers, each asking again as soon as it is answered, until the time is over.
 *
 * @param ask resolves when it is answered, rejects when it is refused
 * @throws the signal's reason when it is interrupted
 */
export async function closedLoop(
  callerCount: number,
  ms: number,
  ask: () => Promise<void>,
  signal: AbortSignal,
): Promise<Slice> {
  const waitedMs: number[] = [];
  const start = performance.now();
  const deadline = start + ms;
  const caller = async () => {
    let asked = performance.now();
    while (asked < deadline && !signal.aborted) {
      await ask();
      const answered = performance.now();
      waitedMs.push(answered - asked);
      asked = answered;
    }
  };
  await Promise.all(Array.from({ length: callerCount }, caller));
  signal.throwIfAborted();
  return { ackCount: waitedMs.length, elapsedMs: performance.now() - start, waitedMs };
}

export const together = (slices: readonly Slice[]): Slice => ({
  ackCount: slices.reduce((sum, { ackCount }) => sum + ackCount, 0),
  elapsedMs: slices.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0),
  waitedMs: slices.flatMap(({ waitedMs }) => waitedMs),
});
