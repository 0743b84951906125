import type { AgendaItemId, SessionPhase } from '@app/dialogue';
import type { PlannedTime } from '@app/texts';
import { isLongBefore } from '../../shared-parts/planned-time-of.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { openItemOf, type NextStep } from './next-step.js';
import type { TakeBack } from './take-back.js';
import type { Run } from './use-room-commands.js';

/** Steps of the whole session; they are asked once more before they are taken. */
export type SessionStep = 'open-lobby' | 'start-session' | 'close-session';

const EXTENSION_MS = 120_000;

interface SteeringOptions {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  steer: Run;
  /** Whether the step that is shown has stood for a moment; until then none is taken. */
  isSettled: boolean;
  /** Without a connection all stays where it is, and does nothing. */
  isOnline: boolean;
  planned: PlannedTime | null;
  /** Opens a dialog. */
  ask: (dialog: SessionStep | 'follow-up') => void;
}

/** What a moderator can do with the script. */
export interface Steering {
  /** False just after a step, as the next one waits until one has seen what is next; and without a connection. */
  isSettled: boolean;
  isOnline: boolean;
  take: (step: NextStep) => void;
  open: (itemId: AgendaItemId) => void;
  /** Passes over an item, or plans it again. */
  skip: (itemId: AgendaItemId, isSkipped: boolean) => void;
  setAutopilot: (isOn: boolean) => void;
  endorseOnly: () => void;
  extend: () => void;
  close: () => void;
  closeSession: () => void;
  followUp: () => void;
  takeBack: (step: TakeBack) => void;
}

export function steeringOf(options: SteeringOptions): Steering {
  const { phase, agenda, isOnline } = options;
  const isSettled = options.isSettled && isOnline;
  const steer: Run = isOnline ? options.steer : () => Promise.resolve(false);
  const ask: SteeringOptions['ask'] = (dialog) => isOnline && options.ask(dialog);
  const item = openItemOf(phase, agenda);
  const step: Run = (command) => (isSettled ? steer(command) : Promise.resolve(false));
  const open = (itemId: AgendaItemId) => void step({ kind: 'open-agenda-item', itemId });
  const advance = (itemId: AgendaItemId, to: 'dialogue' | 'endorse-only') =>
    void step({ kind: 'advance-agenda-item', itemId, to });
  const closeItem = (itemId: AgendaItemId) => void step({ kind: 'close-agenda-item', itemId });
  return {
    isSettled,
    isOnline,
    open,
    skip: (itemId, isSkipped) => void steer({ kind: 'skip-agenda-item', itemId, isSkipped }),
    setAutopilot: (isOn) => void steer({ kind: 'set-autopilot', isOn }),
    take: (next) => {
      if (!isSettled) return undefined;
      switch (next.kind) {
        case 'open-lobby':
          return isLongBefore(options.planned, Date.now())
            ? ask('open-lobby')
            : void step({ kind: 'open-lobby' });
        case 'start-session':
        case 'close-session':
          return ask(next.kind);
        case 'open-item':
          return open(next.item.itemId);
        case 'to-dialogue':
          return advance(next.item.itemId, 'dialogue');
        case 'to-endorse-only':
          return advance(next.item.itemId, 'endorse-only');
        case 'close-item':
          return closeItem(next.item.itemId);
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
    // What is taken back is named on the button, and back is where one came from: nothing to wait for.
    takeBack: ({ kind, item: { itemId } }) =>
      void steer(
        kind === 'reopen'
          ? { kind: 'reopen-agenda-item', itemId }
          : { kind: 'advance-agenda-item', itemId, to: 'dialogue' },
      ),
  };
}
