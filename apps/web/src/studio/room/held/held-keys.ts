import type { StatementId } from '@app/dialogue';
import type { KeyboardEvent } from 'react';
import { isTyping } from '../use-keys.js';
import { leaveRow, openIntervening, rowAt, rowOf, statementOf } from './row-keys.js';

interface HeldRows {
  list: HTMLElement | null;
  ids: readonly StatementId[];
  show: (statementId: StatementId) => void;
}

/** Reading what waits, one after the other, while the focus is among it: j next, k previous, Enter shows, h hides. */
export function pressHeldKey(event: KeyboardEvent, { list, ids, show }: HeldRows): void {
  const { target, key, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
  if (isTyping(target) || target.closest('dialog') !== null) return;
  const row = rowOf(target);
  const statementId = ids.find((id) => id === statementOf(row));
  if (key === 'j' || key === 'k') {
    if (row) rowAt(row, key === 'j' ? 1 : -1).focus();
    else list?.querySelector('li')?.focus();
  } else if (row !== null && key === 'h') openIntervening(row);
  else if (row !== null && key === 'Enter' && target === row && statementId !== undefined) {
    leaveRow(row);
    show(statementId);
  } else return;
  event.preventDefault();
}
