import { ask, liveDialogue, must, refusal } from './session-builder.js';

describe('choose-group-count', () => {
  it('is how many opinion groups there are from then on, and can be taken back', () => {
    const { session } = liveDialogue();
    for (const groupCount of [3, 3, null]) {
      const command = { kind: 'choose-group-count', epoch: 0, groupCount } as const;
      expect(must(session, 'system', command)).toEqual([{ ...command, kind: 'group-count-chosen' }]);
      expect(session.state.groupCount).toBe(groupCount);
    }
  });

  it('refuses an analysis whose lease another took over, everybody else, and any after closing', () => {
    const { session, moderator } = liveDialogue();
    const command = { kind: 'choose-group-count', epoch: 0, groupCount: 2 } as const;
    expect(ask(session, moderator, command)).toStrictEqual(refusal('not-allowed'));
    must(session, 'system', { kind: 'take-lease' });
    expect(ask(session, 'system', command)).toStrictEqual(refusal('stale-lease', 'epoch', 1));
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, 'system', { ...command, epoch: 1 })).toStrictEqual(refusal('session-closed'));
  });
});
