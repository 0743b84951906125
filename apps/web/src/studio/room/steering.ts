import type { AgendaItemId, SessionPhase } from '@app/dialogue';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { openItemOf, type NextStep } from './next-step.js';
import type { Run } from './use-room-commands.js';

/** Steps of the whole session; they are asked once more before they are taken. */
export type SessionStep = 'start-session' | 'close-session';

const EXTENSION_MS = 120_000;

interface SteeringOptions {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  steer: Run;
  /** Opens a dialog. */
  ask: (dialog: SessionStep | 'follow-up') => void;
}

/** What a moderator can do with the script. */
export interface Steering {
  take: (step: NextStep) => void;
  open: (itemId: AgendaItemId) => void;
  endorseOnly: () => void;
  extend: () => void;
  close: () => void;
  closeSession: () => void;
  followUp: () => void;
}

export function steeringOf({ phase, agenda, steer, ask }: SteeringOptions): Steering {
  const item = openItemOf(phase, agenda);
  const open = (itemId: AgendaItemId) => void steer({ kind: 'open-agenda-item', itemId });
  const advance = (itemId: AgendaItemId, to: 'dialogue' | 'endorse-only') =>
    void steer({ kind: 'advance-agenda-item', itemId, to });
  const closeItem = (itemId: AgendaItemId) => void steer({ kind: 'close-agenda-item', itemId });
  return {
    open,
    take: (step) => {
      switch (step.kind) {
        case 'open-lobby':
          return void steer({ kind: 'open-lobby' });
        case 'start-session':
        case 'close-session':
          return ask(step.kind);
        case 'open-item':
          return open(step.item.itemId);
        case 'to-dialogue':
          return advance(step.item.itemId, 'dialogue');
        case 'to-endorse-only':
          return advance(step.item.itemId, 'endorse-only');
        case 'close-item':
          return closeItem(step.item.itemId);
      }
    },
    endorseOnly: () => {
      if (item?.itemKind === 'dialogue' && item.phase.kind !== 'endorse-only')
        advance(item.itemId, 'endorse-only');
    },
    extend: () => {
      if (item) void steer({ kind: 'extend-agenda-item', itemId: item.itemId, byMs: EXTENSION_MS });
    },
    close: () => {
      if (item) closeItem(item.itemId);
    },
    closeSession: () => ask('close-session'),
    followUp: () => ask('follow-up'),
  };
}
