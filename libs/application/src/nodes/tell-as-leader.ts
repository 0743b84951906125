import type { Command, CommandId } from '@app/dialogue';
import { Refusal } from '../errors.js';
import type { LiveSession } from '../live-session/live-session.js';
import type { Epoch } from './epoch.js';

/** Gives a command of the system's own under the leader's epoch; who leads no more says nothing. */
export async function tellAsLeader(
  live: LiveSession,
  epoch: Epoch,
  command: (held: number) => Command,
): Promise<void> {
  const held = await epoch.take();
  if (held === null) return;
  const commandId = crypto.randomUUID() as string as CommandId;
  const answer = await live.run({ commandId, by: 'system', command: command(held) });
  if (answer instanceof Refusal && answer.code === 'stale-lease') epoch.lose();
}
