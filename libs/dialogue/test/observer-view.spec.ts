import { viewOf } from '@app/dialogue';
import { dealtStatement, endorse, must, post } from './session-builder.js';

describe('what an observer sees', () => {
  it('is every statement that is shown, with its tally, and nothing of moderation', () => {
    const { session, itemId, bert, observer, statementId } = dealtStatement();
    endorse(session, bert, statementId, 1);
    must(session, bert, { kind: 'flag-statement', statementId, concern: 'hurtful' });
    const view = viewOf(session.state, { kind: 'observer', attendeeId: observer });
    expect(view.shared.statements).toEqual({
      [statementId]: {
        itemId,
        intent: 'experience',
        text: 'Het plan blijft in een la liggen',
        language: 'nl',
        postedAt: session.now,
        buildsOnId: null,
        raisesTheme: false,
        reach: 1,
        tally: [0, 1, 0, 0, 0],
        themeId: null,
        secondaryThemeIds: [],
        isThemeSet: false,
        chosenCount: 0,
      },
    });
    expect(view.personal).toMatchObject({ me: { role: 'observer' }, dealt: {}, own: {}, tallies: {} });
  });

  it('is nothing that was hidden, withdrawn or redacted', () => {
    const { session, itemId, anna, moderator, observer, statementId } = dealtStatement();
    const withdrawn = post(session, anna, itemId);
    const redacted = post(session, anna, itemId);
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Dubbel' });
    must(session, anna, { kind: 'withdraw-statement', statementId: withdrawn });
    must(session, session.organiser, { kind: 'redact-statement', statementId: redacted });
    const view = viewOf(session.state, { kind: 'observer', attendeeId: observer });
    expect(view.shared.statements).toEqual({});
  });
});
