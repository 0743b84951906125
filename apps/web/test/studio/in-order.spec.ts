import { inOrder } from '../../src/studio/sessions/in-order.js';

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 9);

const session = (
  name: string,
  phase: Parameters<typeof inOrder>[0][number]['phase'],
  hours: number | null,
) => ({
  name,
  phase,
  startsAt: hours === null ? null : NOW + hours * HOUR_MS,
  plannedMs: HOUR_MS,
});

describe('the list of sessions', () => {
  it('begins with what is on, then what is to come by date, and ends with what is over', () => {
    const sessions = [
      session('closed', 'closed', -50),
      session('next month', 'draft', 700),
      session('undated, newer', 'draft', null),
      session('passed, newer', 'draft', -30),
      session('live', 'live', -1),
      session('tomorrow', 'open', 24),
      session('undated, older', 'open', null),
      session('passed, older', 'draft', -2),
      session('just now', 'draft', -0.5),
      session('lobby', 'lobby', 1),
      session('archived', 'archived', null),
    ];
    expect(inOrder(sessions, NOW).map(({ name }) => name)).toEqual([
      'live',
      'lobby',
      'just now',
      'tomorrow',
      'next month',
      'undated, newer',
      'undated, older',
      'passed, newer',
      'passed, older',
      'closed',
      'archived',
    ]);
  });
});
