import type { PlannedTime } from '@app/texts';
import { steeringOf } from '../../../src/studio/room/steering.js';

const HOUR_MS = 3_600_000;

/** What a press on “open the lobby” does when the session is planned for so long from now. */
function pressedAt(startsInMs: number | null): { asked: string[]; sent: string[] } {
  const asked: string[] = [];
  const sent: string[] = [];
  const planned: PlannedTime | null =
    startsInMs === null
      ? null
      : { startsAt: Date.now() + startsInMs, endsAt: null, timeZone: 'Europe/Amsterdam' };
  steeringOf({
    phase: { kind: 'draft' },
    agenda: [],
    planned,
    isSettled: true,
    isOnline: true,
    steer: ({ kind }) => {
      sent.push(kind);
      return Promise.resolve(true);
    },
    ask: (dialog) => asked.push(dialog),
  }).take({ kind: 'open-lobby' });
  return { asked, sent };
}

describe('opening the lobby', () => {
  it('is asked once more long before the planned start', () => {
    expect(pressedAt(24 * HOUR_MS)).toEqual({ asked: ['open-lobby'], sent: [] });
  });

  it.each([
    ['near', HOUR_MS / 4],
    ['past', -HOUR_MS],
    ['not planned', null],
  ] as const)('is done at once when the start is %s', (_, startsInMs) => {
    expect(pressedAt(startsInMs)).toEqual({ asked: [], sent: ['open-lobby'] });
  });
});
