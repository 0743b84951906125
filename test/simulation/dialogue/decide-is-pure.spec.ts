import { decide, toSnapshot } from '@app/dialogue';
import { play } from './random-session.js';
import { failuresOver } from './seeds.js';

/** Commands that changed the state by being decided, or that were decided otherwise when asked again. */
function impurities(seed: number): string[] {
  const found: string[] = [];
  play(seed, (session, issued) => {
    const before = toSnapshot(session);
    const at = session.lastAt + 1;
    const [first, second] = [decide(session, issued, at), decide(session, issued, at)];
    if (toSnapshot(session) !== before)
      found.push(`${issued.commandId} ${issued.command.kind} changes the state`);
    if (JSON.stringify(first) !== JSON.stringify(second))
      found.push(`${issued.commandId} ${issued.command.kind} is decided in two ways`);
  });
  return found;
}

describe('decide', () => {
  it('changes nothing, throws nothing, and says the same twice, in random sessions', () => {
    expect(failuresOver(100, impurities)).toEqual([]);
  }, 120_000);
});
