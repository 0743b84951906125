import type { Journal } from './journal-rows.js';

const AFTER_ITEM: ReadonlySet<string> = new Set([
  'statement-posted',
  'statement-corrected',
  'statement-endorsed',
]);
const AFTER_SESSION: ReadonlySet<string> = new Set([
  ...AFTER_ITEM,
  'statement-withdrawn',
  'statement-flagged',
  'statements-dealt',
  'attendee-admitted',
  'announced',
  'agenda-item-opened',
  'agenda-item-reopened',
]);

/** Breaches of the one order (I4, I5, I7): numbers, times, and what came after an end. */
export function breachesOfOrder({ rows, lastSeq, nowMs }: Journal): string[] {
  const breaches: string[] = [];
  const itemOf = new Map<unknown, unknown>();
  const closedItems = new Set<unknown>();
  const revoked = new Set<unknown>();
  let isClosed = false;
  let lastAt = 0;
  for (const [index, { seq, kind, body, attendee_id, at_ms }] of rows.entries()) {
    if (seq !== index + 1) breaches.push(`fact ${seq} stands where ${index + 1} should`);
    if (at_ms < lastAt) breaches.push(`fact ${seq} is earlier than the one before it`);
    lastAt = at_ms;
    if (kind === 'statement-posted') itemOf.set(body['statementId'], body['itemId']);
    if (AFTER_ITEM.has(kind) && closedItems.has(itemOf.get(body['statementId'])))
      breaches.push(`${kind} as ${seq} after its item was closed`);
    if (isClosed && AFTER_SESSION.has(kind)) breaches.push(`${kind} as ${seq} after the session was closed`);
    if (attendee_id !== null && revoked.has(attendee_id))
      breaches.push(`${kind} as ${seq} by someone revoked`);
    if (kind === 'agenda-item-closed') closedItems.add(body['itemId']);
    if (kind === 'agenda-item-reopened') closedItems.delete(body['itemId']);
    if (kind === 'session-closed') isClosed = true;
    if (kind === 'attendee-revoked') revoked.add(body['attendeeId']);
  }
  if (lastSeq !== rows.length) breaches.push(`the session counts ${lastSeq} facts and has ${rows.length}`);
  if (lastAt > nowMs + 1) breaches.push('the last fact lies in the future of the database');
  return breaches;
}
