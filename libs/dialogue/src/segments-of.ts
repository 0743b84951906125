import type { Attendee, Session } from './session.js';

/** So many participants at least, or none: fewer who have the same segments would be pointed at. */
export const LEAST_SEGMENT_COUNT = 5;

interface Counted {
  segment: number;
  count: number;
}

const participantsIn = ({ attendees }: Session): Attendee[] =>
  [...attendees.values()].filter(({ role, standing }) => role === 'participant' && standing !== 'revoked');

/** Every segment, the largest first. */
function counted(participants: readonly Attendee[]): Counted[] {
  const counts = new Map<number, number>();
  for (const { segments } of participants)
    for (const segment of new Set(segments)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return Array.from(counts, ([segment, count]) => ({ segment, count })).sort(
    (a, b) => b.count - a.count || a.segment - b.segment,
  );
}

/** Which of the segments those have who are too few to have just these; null: nobody is. */
function pointingAt(participants: readonly Attendee[], shown: readonly Counted[]): readonly Counted[] | null {
  const alike = new Map<string, { of: readonly Counted[]; count: number }>();
  for (const { segments } of participants) {
    const of = shown.filter(({ segment }) => segments.includes(segment));
    const key = of.map(({ segment }) => segment).join(' ');
    const known = alike.get(key);
    if (known) known.count += 1;
    else alike.set(key, { of, count: 1 });
  }
  return [...alike.values()].find(({ count }) => count < LEAST_SEGMENT_COUNT)?.of ?? null;
}

/**
 * The segments that may be shown and addressed, with how many participants each has. Those who have the same of them, all,
 * some or none, are nobody or enough: two attributes together point at nobody, and neither does subtraction. While they
 * would, the smallest of the segments concerned is left out.
 */
export function segmentsOf(session: Session): Record<number, number> {
  const participants = participantsIn(session);
  let shown = counted(participants).filter(
    ({ count }) => count >= LEAST_SEGMENT_COUNT && participants.length - count >= LEAST_SEGMENT_COUNT,
  );
  for (let few = pointingAt(participants, shown); few !== null; few = pointingAt(participants, shown)) {
    const dropped = few.at(-1) ?? shown.at(-1);
    if (!dropped) break;
    shown = shown.filter((one) => one !== dropped);
  }
  return Object.fromEntries(shown.map(({ segment, count }) => [segment, count]));
}
