import type { AgendaItemId, SessionPhase } from '@app/dialogue';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { itemInView } from './next-step.js';
import type { ItemChoice } from './statements-toolbar.js';

/** What is looked at, as the session stands now. */
export interface ChosenItem {
  choice: ItemChoice;
  /** Null for all items, or when nothing is open. */
  itemId: AgendaItemId | null;
  /** Whether the open item was chosen and none is. */
  hasNothing: boolean;
  hasEnded: boolean;
}

/** Afterwards no question is open: then the open one is all of them. */
export function chosenItem(
  chosen: ItemChoice,
  phase: SessionPhase,
  agenda: readonly AgendaEntry[],
): ChosenItem {
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  const choice = hasEnded && chosen === 'in-view' ? 'all' : chosen;
  if (choice === 'all') return { choice, itemId: null, hasNothing: false, hasEnded };
  if (choice !== 'in-view') return { choice, itemId: choice, hasNothing: false, hasEnded };
  const itemId = itemInView(phase, agenda);
  return { choice, itemId, hasNothing: itemId === null, hasEnded };
}
