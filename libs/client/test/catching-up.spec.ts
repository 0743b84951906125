import { EventEmitter } from 'node:events';
import { LiveClient, type LiveConnection } from '@app/client';
import type { SinceAck } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { FakeTime } from '../../../test/simulation/nodes/fake-time.js';

const VIEW = { shared: { session: {}, agenda: {}, participation: {}, statements: {} } };
const NOTHING = { me: {}, dealt: {}, answers: {}, tallies: {}, own: {} };

const wholeView = (seq: number) =>
  ({
    kind: 'view',
    viewer: 'participant',
    serverAt: 0,
    seq,
    view: { ...VIEW, personal: NOTHING },
  }) as SinceAck;

/** A connection that answers `since` as told, one answer a time it is asked; `null` is no answer at all. */
class ScriptedConnection extends EventEmitter {
  connected = false;
  askedCount = 0;

  constructor(private readonly answers: (SinceAck | null)[]) {
    super();
  }

  connect(): void {
    this.connected = true;
    this.emit('connect');
  }

  disconnect(): void {
    this.connected = false;
  }

  timeout() {
    return {
      emit: (
        _event: string,
        _body: unknown,
        heard: (error: Error | null, answer?: SinceAck) => void,
      ): void => {
        this.askedCount += 1;
        const answer = this.answers.shift();
        if (answer) heard(null, answer);
        else heard(new Error('operation has timed out'));
      },
    };
  }
}

const clientOn = (connection: ScriptedConnection) =>
  new LiveClient({
    url: '',
    sessionId: 'a session' as SessionId,
    socket: connection as unknown as LiveConnection,
  });

describe('a client that is connected', () => {
  const time = new FakeTime(0);

  beforeEach(() => time.install());
  afterEach(() => time.restore());

  it.each([
    ['was refused for now', { error: 'unavailable', outlook: 'later' } as const],
    ['was not answered in time', null],
  ])('asks again for what it missed when that %s', async (_name, first) => {
    const connection = new ScriptedConnection([first, wholeView(7)]);
    const client = clientOn(connection);
    const connecting = client.connect();
    await time.pass(10_000);
    await connecting;
    expect([client.seq, connection.askedCount]).toEqual([7, 2]);
  });

  it('takes in a frame that comes right behind the answer', async () => {
    const connection = new ScriptedConnection([wholeView(7)]);
    const client = clientOn(connection);
    void client.connect();
    connection.emit('frame', { from: 7, to: 9, shared: {} });
    await time.pass(10_000);
    expect([client.seq, connection.askedCount]).toEqual([9, 1]);
  });

  it('does not ask any more once the connection has broken', async () => {
    const connection = new ScriptedConnection([null]);
    void clientOn(connection).connect();
    connection.disconnect();
    await time.pass(10_000);
    expect(connection.askedCount).toBe(1);
  });
});
