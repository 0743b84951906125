import type { GivenCommand } from '@app/contract';
import type { CommandId } from '@app/dialogue';

/** A command that was given and not answered yet. */
export interface PendingCommand {
  commandId: CommandId;
  command: GivenCommand;
}

/** Where commands wait until they are answered, so that nothing typed is lost. */
export interface Outbox {
  put: (pending: PendingCommand) => Promise<void>;
  remove: (commandId: CommandId) => Promise<void>;
  /** In the order in which they were given. */
  list: () => Promise<PendingCommand[]>;
}

/** Keeps commands as long as the process lives. */
export const memoryOutbox = (): Outbox => {
  const waiting = new Map<CommandId, PendingCommand>();
  return {
    put: (pending) => Promise.resolve(void waiting.set(pending.commandId, pending)),
    remove: (commandId) => Promise.resolve(void waiting.delete(commandId)),
    list: () => Promise.resolve([...waiting.values()]),
  };
};
