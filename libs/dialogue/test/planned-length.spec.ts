import { plannedLength } from '@app/dialogue';
import { addItem, must, newSession } from './session-builder.js';

describe('the planned length of an agenda', () => {
  it('is that of its items, without those passed over', () => {
    const session = newSession();
    expect(plannedLength(session.state.agenda)).toBe(0);
    addItem(session, { plannedMs: 600_000 });
    const itemId = addItem(session, { plannedMs: 300_000 });
    expect(plannedLength(session.state.agenda)).toBe(900_000);
    must(session, 'system', { kind: 'skip-agenda-item', itemId, isSkipped: true });
    expect(plannedLength(session.state.agenda)).toBe(600_000);
  });
});
