import { must, newSession } from './session-builder.js';

describe('take-lease', () => {
  it('gives each holder a higher epoch than the one before', () => {
    const session = newSession();
    const epochs = [0, 1, 2].flatMap(() => must(session, 'system', { kind: 'take-lease' }));
    expect(epochs).toEqual([1, 2, 3].map((epoch) => ({ kind: 'lease-taken', epoch })));
    expect(session.state.leaseEpoch).toBe(3);
  });
});
