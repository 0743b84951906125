import { LiveSessions } from '@app/application';
import type { View } from '@app/dialogue';
import { eventually, newId, post, TestServer, type RunningSession } from '../support/test-server.js';

/** Every text that a screen shows, whoever looks at it. */
const textsOf = (view: View | null): string[] =>
  [view?.shared.statements, view?.personal.dealt, view?.personal.own].flatMap((rows) =>
    Object.values(rows ?? {}).flatMap((row) => row?.text ?? []),
  );

const PATIENCE_MS = 30_000;

describe('two nodes on one database, without a bell', () => {
  let one: TestServer;
  let other: TestServer;
  let session: RunningSession;

  beforeAll(async () => {
    one = await TestServer.start();
    other = await TestServer.start({ beside: one });
    session = await one.session();
  }, 120_000);

  afterAll(async () => {
    await other.stop();
    await one.stop();
  });

  const connect = async (server: TestServer, role = 'participant') =>
    server.client(session.sessionId, await one.person(session, role));

  const newestAttendee = async () => {
    const ids = await other.app
      .get(LiveSessions)
      .of(session.sessionId)
      .read(({ attendees }) => [...attendees.keys()]);
    const last = ids.at(-1);
    if (!last) throw new Error('Nobody was admitted');
    return last;
  };

  it(
    'bring what is posted at one to the screens at the other, to the same digest',
    async () => {
      const [here, there] = [await connect(one), await connect(other)];
      const text = `Bij ons ligt het stil ${newId()}`;
      await here.send(post(session.itemId, text));
      await there.until((view) => textsOf(view).includes(text));
      await eventually(async () => here.seq === there.seq && (await there.agreesWithServer()));
      expect(await here.agreesWithServer()).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'put a statement that came in at one before people at the other',
    async () => {
      const [here, there] = [await connect(one), await connect(other)];
      const command = post(session.itemId, 'Wie betaalt dit na de pilot?');
      await here.send(command);
      const { personal } = await there.until((view) => command.statementId in view.personal.dealt);
      expect(personal.dealt).toHaveProperty(command.statementId);
    },
    PATIENCE_MS,
  );

  it(
    'hide at both what a moderator hides at one',
    async () => {
      const [moderator, author] = [await connect(one, 'moderator'), await connect(one)];
      const there = await connect(other, 'observer');
      const command = post(session.itemId, `Te verbergen ${newId()}`);
      await author.send(command);
      await there.until((view) => textsOf(view).includes(command.text));
      await moderator.until((view) => textsOf(view).includes(command.text));
      await moderator.send({
        kind: 'hide-statement',
        statementId: command.statementId,
        reason: 'Noemt een naam',
      });
      await there.until((view) => !textsOf(view).includes(command.text));
      expect(textsOf(there.view)).not.toContain(command.text);
    },
    PATIENCE_MS,
  );

  it(
    'end the connections at one of somebody whose access is revoked at the other',
    async () => {
      const [link] = await one.people(session, 1);
      if (!link) throw new Error('No personal link came back');
      const client = await other.client(session.sessionId, link.token);
      const attendeeId = await newestAttendee();
      await session.organiser.api.run(session.sessionId, { kind: 'revoke-attendee', attendeeId });
      await eventually(() => Promise.resolve(client.state.kind === 'ended'));
      expect(client.state).toEqual({ kind: 'ended', reason: 'revoked' });
      await expect(other.client(session.sessionId, link.token)).rejects.toThrow('revoked');
    },
    PATIENCE_MS,
  );

  it(
    'tell moderators how many participants are there, over both',
    async () => {
      const moderator = await connect(one, 'moderator');
      const before = await eventually(() => Promise.resolve(moderator.presence));
      await connect(one);
      await connect(other);
      await eventually(() =>
        Promise.resolve(moderator.presence?.participantCount === before.participantCount + 2),
      );
      expect(moderator.presence).toEqual({ participantCount: before.participantCount + 2 });
    },
    PATIENCE_MS,
  );

  it(
    'go on when one of them stops',
    async () => {
      const third = await TestServer.start({ beside: one });
      const gone = await third.client(session.sessionId, await one.person(session));
      await gone.send(post(session.itemId, 'Nog even dit'));
      await third.stop();
      const here = await connect(other);
      const command = post(session.itemId, 'En wij gaan door');
      await here.send(command);
      const reader = await connect(other, 'moderator');
      await reader.until((view) => command.statementId in view.shared.statements);
      expect(textsOf(reader.view)).toEqual(expect.arrayContaining(['Nog even dit', 'En wij gaan door']));
    },
    PATIENCE_MS,
  );
});
