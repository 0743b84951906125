import { viewOf } from '@app/dialogue';
import { ask, dealtStatement, endorse, must, seed } from './session-builder.js';

type Live = ReturnType<typeof dealtStatement>;

const rowFor = ({ session, moderator, statementId }: Live) =>
  viewOf(session.state, { kind: 'moderator', attendeeId: moderator }).shared.statements[statementId];

describe('what a moderator sees', () => {
  it('is every statement with its reach, its tally and its flags', () => {
    const live = dealtStatement({ pausingFlagCount: 1 });
    const { session, bert, statementId } = live;
    endorse(session, bert, statementId, 3);
    must(session, bert, { kind: 'flag-statement', statementId, concern: 'names-someone' });
    expect(rowFor(live)).toMatchObject({
      reach: 1,
      tally: [0, 0, 0, 1, 0],
      flags: { 'names-someone': 1 },
      dealingPaused: true,
      standing: 'shown',
      seeded: false,
      corrected: false,
    });
  });

  it('is also what is hidden and why, that it was corrected, and that its author is muted', () => {
    const live = dealtStatement();
    const { session, anna, moderator, statementId } = live;
    must(session, anna, { kind: 'correct-statement', statementId, text: 'Jansen hield het tegen' });
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Noemt een naam' });
    must(session, moderator, { kind: 'mute-author', statementId });
    expect(rowFor(live)).toMatchObject({
      text: 'Jansen hield het tegen',
      standing: 'hidden',
      hiddenReason: 'Noemt een naam',
      corrected: true,
      authorMuted: true,
    });
  });

  it('is never who wrote, nor what was redacted', () => {
    const live = dealtStatement();
    const { session, anna, bert, moderator, organiser } = { ...live, organiser: live.session.organiser };
    expect(JSON.stringify(rowFor(live))).not.toContain(anna);
    must(session, organiser, { kind: 'redact-statement', statementId: live.statementId });
    const view = viewOf(session.state, { kind: 'moderator', attendeeId: moderator });
    expect(view.shared.statements[live.statementId]).toMatchObject({ text: null, standing: 'redacted' });
    for (const id of [anna, bert, organiser]) expect(JSON.stringify(view)).not.toContain(id);
  });

  it('tells a seeded statement from a posted one', () => {
    const live = dealtStatement();
    const seededId = seed(live.session, live.itemId);
    expect(rowFor({ ...live, statementId: seededId })).toMatchObject({ seeded: true, authorMuted: false });
    expect(ask(live.session, live.moderator, { kind: 'withdraw-announcement' })).toHaveLength(1);
  });
});
