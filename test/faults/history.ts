import type { CommandAck, GivenCommand } from '@app/contract';
import type { AttendeeId, CommandId } from '@app/dialogue';

/** A command as a client gave it and what it heard; times in performance.now(). */
export interface Given {
  commandId: CommandId;
  by: AttendeeId;
  command: GivenCommand;
  sentAt: number;
  answeredAt: number;
  /** Null: not answered (yet). */
  answer: CommandAck | null;
}

/** What clients of one session saw happen. */
export class History {
  readonly given = new Map<CommandId, Given>();
  /** The same command sent once more: later, elsewhere, or many times at once. */
  readonly repeated: Given[] = [];

  note(commandId: CommandId, by: AttendeeId, command: GivenCommand): Given {
    const given = {
      commandId,
      by,
      command,
      sentAt: performance.now(),
      answeredAt: Number.POSITIVE_INFINITY,
      answer: null,
    };
    if (this.given.has(commandId)) this.repeated.push(given);
    else this.given.set(commandId, given);
    return given;
  }

  get acknowledgedCount(): number {
    let count = 0;
    for (const { answer } of this.given.values()) if (answer !== null && 'seq' in answer) count += 1;
    return count;
  }
}
