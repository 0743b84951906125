import type { CommandAck, GivenCommand } from '@app/contract';
import type { StatementId } from '@app/dialogue';
import {
  give,
  newId,
  post,
  TestServer,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';

const TOO_MANY = {
  error: 'too-many-requests',
  outlook: 'later',
  retryAfterMs: expect.any(Number),
};
const isAccepted = (answer: CommandAck): boolean => 'seq' in answer;
const isTooMany = (answer: object): boolean => 'error' in answer && answer.error === 'too-many-requests';

describe('limits per person on a production server', () => {
  let server: TestServer;
  let session: RunningSession;
  let token: string;
  let socket: ClientSocket;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
    session = await server.session();
  }, 60_000);
  beforeEach(async () => {
    token = await server.person(session);
    socket = await server.connectedSocket(session.sessionId, token);
  });
  afterAll(() => server.stop());

  const burst = (by: ClientSocket, count: number, command: (index: number) => GivenCommand) =>
    Promise.all(Array.from({ length: count }, (_, index) => give(by, command(index))));
  const posts = (by: ClientSocket, count: number) =>
    burst(by, count, (index) => post(session.itemId, `Bijdrage ${index}`));

  it('take three statements in a burst and tell when the fourth may come', async () => {
    const answers = await posts(socket, 4);
    expect(answers.map(isAccepted)).toEqual([true, true, true, false]);
    expect(answers[3]).toEqual(TOO_MANY);
    const { retryAfterMs = 0 } = answers[3] as { retryAfterMs?: number };
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(5_000);
  });

  it('count for the person, over all connections', async () => {
    const other = await server.connectedSocket(session.sessionId, token);
    await posts(socket, 3);
    expect(await give(other, post(session.itemId, 'Vierde'))).toEqual(TOO_MANY);
  });

  it('are not lifted by connecting again', async () => {
    await posts(socket, 3);
    socket.disconnect();
    const again = await server.connectedSocket(session.sessionId, token);
    expect(await give(again, post(session.itemId, 'Vierde'))).toEqual(TOO_MANY);
  });

  it('leave other people alone', async () => {
    await posts(socket, 4);
    const other = await server.connectedSocket(session.sessionId, await server.person(session));
    expect((await posts(other, 3)).map(isAccepted)).toEqual([true, true, true]);
  });

  it('count a correction as a statement', async () => {
    const statementId = newId<StatementId>();
    await give(socket, post(session.itemId, 'Eerste', statementId));
    const answers = await burst(socket, 3, () => ({ kind: 'correct-statement', statementId, text: 'Beter' }));
    expect(answers.map(isAccepted)).toEqual([true, true, false]);
  });

  it('take twenty endorsements in a burst', async () => {
    const author = await server.client(session.sessionId, await server.person(session));
    const reader = await server.client(session.sessionId, token);
    await author.send(post(session.itemId, 'Herken je dit?'));
    const { personal } = await reader.until(({ personal: { dealt } }) => Object.keys(dealt).length > 0);
    const [statementId] = Object.keys(personal.dealt) as [StatementId];
    const fresh = await server.connectedSocket(session.sessionId, token);
    const answers = await burst(fresh, 36, () => ({ kind: 'endorse-statement', statementId, answer: 3 }));
    expect(answers.slice(0, 20).every(isAccepted)).toBe(true);
    expect(answers.some(isTooMany)).toBe(true);
  });

  it('take forty frames in a burst, whatever is in them', async () => {
    const raw = socket as unknown as { emitWithAck: (name: string, body: unknown) => Promise<object> };
    for (const flood of [
      () => raw.emitWithAck('digest', {}),
      () => raw.emitWithAck('command', { kind: 'nonsense' }),
    ]) {
      const answers = await Promise.all(Array.from({ length: 200 }, flood));
      expect(answers.some(isTooMany)).toBe(true);
    }
  });
});
