import { segmentsOf } from '@app/dialogue';
import {
  COUNCIL,
  STAFF,
  CLERKS,
  TOWN,
  admitSegment,
  ask,
  liveDialogue,
  must,
  refusal,
} from './session-builder.js';

const prompting = (segment: number, text = 'Jullie zijn nog stil') =>
  ({ kind: 'prompt-segment', segment, text }) as const;

/** A live session in which Anna and Bert have no segment. */
function withSegments(sizes: Readonly<Record<number, number>>) {
  const live = liveDialogue();
  for (const [segment, size] of Object.entries(sizes)) admitSegment(live.session, size, Number(segment));
  return live;
}

describe('prompt-segment, withdraw-prompt', () => {
  it('say something to the participants of one segment, until it is taken back', () => {
    const { session, moderator } = withSegments({ [COUNCIL]: 5, [STAFF]: 5 });
    must(session, moderator, prompting(COUNCIL));
    expect(session.state.prompt).toMatchObject({
      segment: COUNCIL,
      text: 'Jullie zijn nog stil',
      at: session.now,
    });
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, { kind: 'withdraw-prompt' })).toHaveLength(1);
    expect(session.state.prompt).toBeNull();
  });

  it('refuse a segment of few, and one that nobody has', () => {
    const { session, moderator } = withSegments({ [COUNCIL]: 4, [STAFF]: 8 });
    for (const segment of [COUNCIL, CLERKS])
      expect(ask(session, moderator, prompting(segment))).toStrictEqual(
        refusal('segment-too-small', 'segment', 5),
      );
  });

  it('refuse a blank text, and a session that has ended', () => {
    const { session, moderator } = withSegments({ [COUNCIL]: 5, [STAFF]: 5 });
    expect(ask(session, moderator, prompting(COUNCIL, ' '))).toStrictEqual(refusal('empty-text', 'text'));
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, moderator, prompting(COUNCIL))).toStrictEqual(refusal('session-closed'));
    expect(ask(session, moderator, { kind: 'withdraw-prompt' })).toStrictEqual(refusal('session-closed'));
  });
});

describe('segments', () => {
  it('are shown from five participants, and no fewer than five outside', () => {
    expect(segmentsOf(withSegments({ [COUNCIL]: 5, [STAFF]: 3 }).session.state)).toEqual({ [COUNCIL]: 5 });
    expect(segmentsOf(withSegments({ [COUNCIL]: 4, [STAFF]: 8 }).session.state)).toEqual({ [STAFF]: 8 });
    expect(segmentsOf(withSegments({ [COUNCIL]: 9 }).session.state)).toEqual({});
    expect(segmentsOf(withSegments({ [COUNCIL]: 9, [STAFF]: 1 }).session.state)).toEqual({});
  });

  it('do not tell by subtraction how few have another: the smallest is left out with it', () => {
    const { session } = withSegments({ [COUNCIL]: 7, [STAFF]: 6, [CLERKS]: 1 });
    expect(segmentsOf(session.state)).toEqual({ [COUNCIL]: 7 });
    admitSegment(session, 2, CLERKS);
    expect(segmentsOf(session.state)).toEqual({ [COUNCIL]: 7, [STAFF]: 6 });
  });

  it('leave out one that all but a few have, also where others have those few', () => {
    const { session } = withSegments({});
    admitSegment(session, 9, COUNCIL, TOWN);
    admitSegment(session, 2, COUNCIL);
    admitSegment(session, 2, TOWN);
    expect(segmentsOf(session.state)).toEqual({});
  });

  it('never tell two attributes that together point at a few: the smaller is left out', () => {
    const { session, moderator } = withSegments({ [COUNCIL]: 6, [TOWN]: 6 });
    admitSegment(session, 2, COUNCIL, TOWN);
    admitSegment(session, 2, TOWN);
    expect(segmentsOf(session.state)).toEqual({ [TOWN]: 10 });
    expect(ask(session, moderator, prompting(COUNCIL))).toStrictEqual(
      refusal('segment-too-small', 'segment', 5),
    );
    admitSegment(session, 3, COUNCIL, TOWN);
    admitSegment(session, 3);
    expect(segmentsOf(session.state)).toEqual({ [TOWN]: 13, [COUNCIL]: 11 });
  });

  it('count participants only, each once, and nobody who was revoked', () => {
    const { session } = withSegments({ [COUNCIL]: 5 });
    const [gone] = admitSegment(session, 1, COUNCIL, COUNCIL);
    expect(segmentsOf(session.state)).toEqual({});
    admitSegment(session, 3, STAFF);
    expect(segmentsOf(session.state)).toEqual({ [COUNCIL]: 6 });
    if (gone) must(session, 'system', { kind: 'revoke-attendee', attendeeId: gone });
    expect(segmentsOf(session.state)).toEqual({ [COUNCIL]: 5 });
  });
});
