import type { GivenCommand } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { useState } from 'react';
import { api, type Problem } from '../../api/api.js';
import { asProblem } from '../shell/problems.js';

export interface Commanding {
  /** Gives commands one after the other and shows what became of it. @returns whether all were accepted */
  give: (...commands: GivenCommand[]) => Promise<Problem | null>;
  /** Why the last one was not accepted. */
  problem: Problem | null;
}

/** Giving commands over HTTP, while preparing. */
export function useCommand(sessionId: SessionId, reload: () => Promise<void>): Commanding {
  const [problem, setProblem] = useState<Problem | null>(null);
  const give = async (...commands: GivenCommand[]) => {
    let found: Problem | null = null;
    try {
      for (const command of commands) await api.command(sessionId, command);
    } catch (error) {
      found = asProblem(error);
    }
    setProblem(found);
    await reload();
    return found;
  };
  return { give, problem };
}
