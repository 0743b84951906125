import { endorsementMatrix, type EndorsementMatrix } from '@app/groups';
import { admit, deal, endorse, liveDialogue, must, post, seed } from '../../dialogue/test/session-builder.js';

const cellsOf = ({ participantIds, statementIds, rowStart, column, value }: EndorsementMatrix) =>
  participantIds.flatMap((participantId, row) =>
    Array.from({ length: (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0) }, (_, offset) => {
      const at = (rowStart[row] ?? 0) + offset;
      return [participantId, statementIds[column[at] ?? 0], value[at]];
    }),
  );

describe('the endorsement matrix of a session', () => {
  it('has the answers, and marks what was taken out', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const carla = admit(session, 'participant');
    const first = post(session, anna, itemId);
    session.now += 60_000;
    const second = seed(session, itemId);
    const unanswered = seed(session, itemId, 'Niemand zei hier iets op');
    for (const person of [bert, carla]) deal(session, person, first, second, unanswered);
    endorse(session, bert, first, 0);
    endorse(session, bert, first, 2);
    endorse(session, bert, second, 'cannot-say');
    endorse(session, carla, first, 1);
    must(session, session.organiser, { kind: 'hide-statement', statementId: first, reason: 'Dubbel' });
    const matrix = endorsementMatrix(session.state);
    expect(cellsOf(matrix)).toEqual([
      [bert, first, 1 / 3],
      [bert, second, 0],
      [carla, first, -1 / 3],
    ]);
    expect([...matrix.isOut]).toEqual([1, 0]);
  });
});
