import {
  DIALOGUE_ERROR_CODES,
  DialogueError,
  toSnapshot,
  type Decision,
  type DialogueErrorCode,
} from '@app/dialogue';
import {
  COUNCIL,
  addItem,
  admit,
  ask,
  deal,
  dealtStatement,
  endorse,
  liveDialogue,
  merge,
  must,
  newSession,
  nextId,
  openPoll,
  PLAN,
  post,
  posting,
  refusal,
  shortlist,
  uncreatedSession,
  wait,
  writeNote,
} from './session-builder.js';

type Live = ReturnType<typeof dealtStatement>;

const inLive = (refused: (live: Live) => Decision) => () => refused(dealtStatement());

/** For every code one way to meet it. The specs of the commands say when else. */
const REFUSED: Record<DialogueErrorCode, () => Decision> = {
  'agenda-item-closed': inLive(({ session, itemId, anna }) => {
    must(session, 'system', { kind: 'close-agenda-item', itemId });
    return ask(session, anna, posting(session, itemId));
  }),
  'agenda-item-not-open': inLive(({ session, anna }) =>
    ask(session, anna, posting(session, addItem(session))),
  ),
  'agenda-item-open': inLive(({ session, itemId }) =>
    ask(session, 'system', { kind: 'remove-agenda-item', itemId }),
  ),
  'agenda-item-passed': inLive(({ session, itemId }) => {
    must(session, 'system', { kind: 'open-agenda-item', itemId: addItem(session) });
    return ask(session, 'system', { kind: 'reopen-agenda-item', itemId });
  }),
  'already-created': () => {
    const session = newSession();
    return ask(session, 'system', { kind: 'create-session', organiserId: session.organiser, ...PLAN });
  },
  'empty-text': inLive(({ session, itemId, anna }) =>
    ask(session, anna, posting(session, itemId, { text: '' })),
  ),
  'endorse-only': inLive(({ session, itemId, anna }) => {
    must(session, 'system', { kind: 'advance-agenda-item', itemId, to: 'endorse-only' });
    return ask(session, anna, posting(session, itemId));
  }),
  'id-taken': inLive(({ session, itemId, anna, statementId }) =>
    ask(session, anna, posting(session, itemId, { statementId })),
  ),
  'invalid-position': inLive(({ session }) =>
    ask(session, 'system', { kind: 'place-agenda-item', itemId: addItem(session), position: 9 }),
  ),
  muted: inLive(({ session, itemId, anna, moderator, statementId }) => {
    must(session, moderator, { kind: 'mute-author', statementId });
    return ask(session, anna, posting(session, itemId));
  }),
  'not-admitted': inLive(({ session }) => ask(session, nextId(session), { kind: 'close-session' })),
  'not-allowed': inLive(({ session, anna }) => ask(session, anna, { kind: 'close-session' })),
  'not-dealt': inLive(({ session, itemId, anna, bert }) =>
    endorse(session, bert, post(session, anna, itemId), 3),
  ),
  'not-own-note': inLive(({ session, moderator, observer }) =>
    ask(session, moderator, { kind: 'withdraw-note', noteId: writeNote(session, observer, 'Let op') }),
  ),
  'not-own-statement': inLive(({ session, bert, statementId }) =>
    ask(session, bert, { kind: 'withdraw-statement', statementId }),
  ),
  'not-shortlisted': inLive(({ session, itemId, anna, bert, statementId }) => {
    shortlist(session, itemId, statementId);
    return ask(session, bert, { kind: 'choose-statements', statementIds: [post(session, anna, itemId)] });
  }),
  'own-statement': inLive(({ session, anna, statementId }) => endorse(session, anna, statementId, 3)),
  'poll-closed': inLive(({ session, anna, moderator }) => {
    const pollId = openPoll(session);
    must(session, moderator, { kind: 'close-poll', pollId });
    return ask(session, anna, { kind: 'answer-poll', pollId, option: 0 });
  }),
  revoked: inLive(({ session, bert, statementId }) => {
    must(session, 'system', { kind: 'revoke-attendee', attendeeId: bert });
    return endorse(session, bert, statementId, 3);
  }),
  'segment-too-small': inLive(({ session, moderator }) =>
    ask(session, moderator, { kind: 'prompt-segment', segment: COUNCIL, text: 'Jullie zijn nog stil' }),
  ),
  'session-closed': inLive(({ session, itemId, anna }) => {
    must(session, 'system', { kind: 'close-session' });
    return ask(session, anna, posting(session, itemId));
  }),
  'session-not-live': () => {
    const session = newSession();
    const anna = admit(session, 'participant');
    return ask(session, anna, posting(session, addItem(session)));
  },
  'stale-lease': inLive(({ session, bert, statementId }) => {
    must(session, 'system', { kind: 'take-lease' });
    return ask(session, 'system', { kind: 'deal-statements', epoch: 0, deals: [[bert, [statementId]]] });
  }),
  'statement-held': () => {
    const { session, itemId, anna, bert } = liveDialogue({ premoderated: true });
    return endorse(session, bert, post(session, anna, itemId), 3);
  },
  'statement-hidden': inLive(({ session, bert, statementId }) => {
    must(session, 'system', { kind: 'hide-statement', statementId, reason: 'Dubbel' });
    return endorse(session, bert, statementId, 3);
  }),
  'statement-limit': () => {
    const { session, itemId, anna } = liveDialogue({ statementsPerItemCount: 1 });
    post(session, anna, itemId);
    return ask(session, anna, posting(session, itemId));
  },
  'statement-merged': inLive(({ session, itemId, anna, bert, statementId }) => {
    merge(session, statementId, post(session, anna, itemId));
    return endorse(session, bert, statementId, 3);
  }),
  'statement-redacted': inLive(({ session, bert, statementId }) => {
    must(session, 'system', { kind: 'redact-statement', statementId });
    return endorse(session, bert, statementId, 3);
  }),
  'statement-withdrawn': inLive(({ session, anna, bert, statementId }) => {
    must(session, anna, { kind: 'withdraw-statement', statementId });
    return endorse(session, bert, statementId, 3);
  }),
  'too-late': inLive(({ session, anna, statementId }) => {
    wait(session, session.state.settings.correctionMs + 1);
    return ask(session, anna, { kind: 'withdraw-statement', statementId });
  }),
  'too-long': inLive(({ session, itemId, anna }) =>
    ask(session, anna, posting(session, itemId, { text: 'a'.repeat(281) })),
  ),
  'too-many': inLive(({ session, moderator }) =>
    ask(session, moderator, {
      kind: 'open-poll',
      pollId: nextId(session),
      question: 'Welke dag?',
      options: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    }),
  ),
  'unknown-agenda-item': inLive(({ session, anna }) => ask(session, anna, posting(session, nextId(session)))),
  'unknown-attendee': inLive(({ session }) =>
    ask(session, 'system', { kind: 'revoke-attendee', attendeeId: nextId(session) }),
  ),
  'unknown-language': inLive(({ session }) =>
    ask(session, 'system', { kind: 'change-session', changes: { languages: [] } }),
  ),
  'unknown-note': inLive(({ session, moderator }) =>
    ask(session, moderator, { kind: 'withdraw-note', noteId: nextId(session) }),
  ),
  'unknown-poll': inLive(({ session, moderator }) =>
    ask(session, moderator, { kind: 'close-poll', pollId: nextId(session) }),
  ),
  'unknown-session': () => ask(uncreatedSession(), 'system', { kind: 'close-session' }),
  'unknown-statement': inLive(({ session, bert }) => endorse(session, bert, nextId(session), 3)),
  'unknown-theme': inLive(({ session, moderator }) =>
    ask(session, moderator, { kind: 'separate-themes', fromId: nextId(session) }),
  ),
  'wrong-phase': () => ask(newSession(), 'system', { kind: 'close-session' }),
};

describe('error codes', () => {
  it.each(Object.entries(REFUSED))('%s is met', (code, refused) => {
    const decision = refused();
    expect(decision).toBeInstanceOf(DialogueError);
    expect(decision).toMatchObject({ code });
  });

  it('are all met, and there are no others', () => {
    expect(Object.keys(REFUSED).sort()).toEqual([...DIALOGUE_ERROR_CODES].sort());
  });

  it('name the field and the bound that was broken', () => {
    const { session, itemId, anna, bert } = liveDialogue({ statementGraphemeCount: 140 });
    expect(ask(session, anna, posting(session, itemId, { text: 'a'.repeat(141) }))).toStrictEqual(
      refusal('too-long', 'text', 140),
    );
    expect(deal(session, bert, post(session, anna, itemId))).toHaveLength(1);
  });

  it('leave the session as it was', () => {
    const { session, anna, statementId } = dealtStatement();
    const before = toSnapshot(session.state);
    endorse(session, anna, statementId, 3);
    expect(toSnapshot(session.state)).toBe(before);
  });
});
