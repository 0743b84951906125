import type { StatementId } from '@app/dialogue';

const ROW = '[data-statement-id]';
/** The rows of the list in which statements are moderated. */
const MODERATED = `.statements > ${ROW}`;

const rowsBeside = (row: Element): HTMLElement[] => [
  ...(row.parentElement?.querySelectorAll<HTMLElement>(`:scope > ${ROW}`) ?? []),
];

/** The row that holds an element; null when it is in none. */
export const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>(MODERATED) ?? null;

export const statementOf = (row: HTMLElement | null): StatementId | null =>
  (row?.dataset['statementId'] ?? null) as StatementId | null;

/** The row so many places further on; the last or first one stays. */
export function rowAt(row: HTMLElement, step: 1 | -1): HTMLElement {
  const rows = rowsBeside(row);
  return rows[rows.indexOf(row) + step] ?? row;
}

/** Takes the focus along to the next row, or else the one before, as the row of this element is about to go. */
export function leaveRow(element: Element | null): void {
  const row = rowOf(element);
  if (!row) return;
  const [next, before] = [rowAt(row, 1), rowAt(row, -1)];
  const to = next === row ? before : next;
  if (to === row) row.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
  else to.focus();
}

const rowFor = (statementId: StatementId): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(MODERATED)].find((one) => statementOf(one) === statementId);

/** Goes to the row of a statement, and leaves in sight what is. @returns whether it is there */
export function focusRow(statementId: StatementId): boolean {
  const row = rowFor(statementId);
  row?.focus({ preventScroll: true });
  return row !== undefined;
}

/** Shows the row of a statement once it is on the page, and goes to it; then tells whether it is there. */
export function focusRowSoon(statementId: StatementId, then: (isThere: boolean) => void): void {
  requestAnimationFrame(() => {
    const isThere = focusRow(statementId);
    rowFor(statementId)?.scrollIntoView({ block: 'nearest' });
    then(isThere);
  });
}

/** Unfolds what can be done about the statement of a row, and goes to the first of it. */
export function openIntervening(row: HTMLElement): void {
  const details = row.querySelector<HTMLDetailsElement>('details.intervene');
  if (!details) return;
  const go = () => requestAnimationFrame(() => details.querySelector('button')?.focus());
  if (details.open) return void go();
  details.addEventListener('toggle', go, { once: true });
  details.open = true;
}
