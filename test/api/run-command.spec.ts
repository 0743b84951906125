import type { AgendaItemId, CommandId, StatementId } from '@app/dialogue';
import type { GivenCommand } from '@app/contract';
import {
  give,
  newId,
  post,
  problemIn,
  TestServer,
  type Organiser,
  type RunningSession,
} from '../support/test-server.js';

describe('running a command', () => {
  let server: TestServer;
  let organiser: Organiser;
  let session: RunningSession;
  let path: string;

  beforeAll(async () => {
    server = await TestServer.start();
    organiser = await server.organiser();
  }, 60_000);
  beforeEach(async () => {
    // The dealer stays away, so that every fact follows from a command of the test.
    session = await server.session({ organiser, settings: { limits: 'lifted', dealing: 'recorded' } });
    path = `/api/v1/sessions/${session.sessionId}/commands`;
  });
  afterAll(() => server.stop());

  const run = (command: unknown, commandId = newId<CommandId>(), token = organiser.token) =>
    server.ask('POST', path, { token, body: { commandId, command } });
  const seqNow = async () => (await server.view(session.sessionId, organiser.token)).seq;
  const announce = (text: string): GivenCommand => ({ kind: 'announce', text });

  describe('over HTTP', () => {
    it('answers with the number of its last fact', async () => {
      const before = await seqNow();
      const answer = await run(announce('Nog vijf minuten'));
      expect([answer.status, answer.json]).toEqual([200, { seq: before + 1 }]);
      expect(await seqNow()).toBe(before + 1);
    });

    it('has one effect when it is sent again under the same id', async () => {
      const commandId = newId<CommandId>();
      const first = await run(announce('Een keer'), commandId);
      await run(announce('Iets anders'));
      const before = await seqNow();
      const again = await run(announce('Een keer'), commandId);
      expect(again.json).toEqual(first.json);
      expect(await seqNow()).toBe(before);
    });

    it('has one effect when it is sent 50 times at once', async () => {
      const commandId = newId<CommandId>();
      const before = await seqNow();
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => run(announce('Vijftig keer'), commandId)),
      );
      for (const { status, json } of answers) expect([status, json]).toEqual([200, { seq: before + 1 }]);
      expect(await seqNow()).toBe(before + 1);
    });

    it('refuses the command id of somebody else', async () => {
      const commandId = newId<CommandId>();
      await run(announce('Van de organisator'), commandId);
      const moderator = await server.person(session, 'moderator');
      const answer = await run(announce('Van de gespreksleider'), commandId, moderator);
      expect([answer.status, problemIn(answer).code]).toEqual([409, 'command-id-taken']);
    });

    it('decides a refused command afresh under the same id', async () => {
      const commandId = newId<CommandId>();
      const itemId = newId<AgendaItemId>();
      const open = { kind: 'open-agenda-item', itemId };
      expect(problemIn(await run(open, commandId)).code).toBe('unknown-agenda-item');
      const item = { itemKind: 'break', title: 'Pauze', question: '', plannedMs: 60_000, position: null };
      await run({ kind: 'add-agenda-item', itemId, ...item });
      expect((await run(open, commandId)).status).toBe(200);
    });

    it('is for those who prepare and steer, not for participants and observers', async () => {
      for (const role of ['participant', 'observer']) {
        const answer = await run(announce('Van mij'), newId(), await server.person(session, role));
        expect([answer.status, problemIn(answer).code]).toEqual([403, 'not-allowed']);
      }
    });

    it('says which field a rule refuses, and its bound', async () => {
      const answer = await run({
        ...post(session.itemId, 'é'.repeat(281)),
        kind: 'seed-statement',
        raisesTheme: undefined,
      });
      expect([answer.status, problemIn(answer)]).toMatchObject([
        422,
        { code: 'too-long', limit: 280, errors: [{ field: 'text' }] },
      ]);
      expect(problemIn(answer).title).toContain('280');
    });

    it.each(['create-session', 'admit-attendee', 'take-lease', 'delete-everything'])(
      'knows no %s from outside',
      async (kind) => {
        expect(problemIn(await run({ kind })).code).toBe('invalid-command');
      },
    );
  });

  describe('over the socket', () => {
    it('has one effect when it is sent 50 times at once, over two connections', async () => {
      const token = await server.person(session);
      const sockets = [
        await server.connectedSocket(session.sessionId, token),
        await server.connectedSocket(session.sessionId, token),
      ];
      const commandId = newId<CommandId>();
      const command = post(session.itemId, 'Vijftig keer hetzelfde');
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const socket = sockets[index % 2];
          if (!socket) throw new Error('No socket');
          return give(socket, command, commandId);
        }),
      );
      expect(new Set(answers.map((answer) => ('seq' in answer ? answer.seq : answer.error))).size).toBe(1);
      const { view } = await server.view(session.sessionId, organiser.token);
      expect(view.shared.participation).toMatchObject({ statementCount: 1, postingCount: 1 });
    });

    it('has one effect when it is sent over the socket and over HTTP', async () => {
      const commandId = newId<CommandId>();
      const socket = await server.connectedSocket(session.sessionId, organiser.token);
      const first = await give(socket, announce('Twee wegen'), commandId);
      expect((await run(announce('Twee wegen'), commandId)).json).toEqual(first);
    });

    it('has one effect when it is sent again after reconnecting', async () => {
      const token = await server.person(session);
      const commandId = newId<CommandId>();
      const command = post(session.itemId, 'Nog een keer');
      const before = await server.connectedSocket(session.sessionId, token);
      const first = await give(before, command, commandId);
      before.disconnect();
      const after = await server.connectedSocket(session.sessionId, token);
      expect(await give(after, command, commandId)).toEqual(first);
    });

    it('counts one endorsement, the last one, however often it is sent', async () => {
      session = await server.session({ organiser, settings: { limits: 'lifted' } });
      const author = await server.client(session.sessionId, await server.person(session));
      const reader = await server.client(session.sessionId, await server.person(session));
      const statementId = newId<StatementId>();
      await author.send(post(session.itemId, 'Herken je dit?', statementId));
      await reader.until(({ personal }) => statementId in personal.dealt);
      for (const answer of [0, 3, 3, 1] as const)
        await Promise.all([
          reader.send({ kind: 'endorse-statement', statementId, answer }),
          reader.send({ kind: 'endorse-statement', statementId, answer }),
        ]);
      const { view } = await server.view(session.sessionId, organiser.token);
      expect(view.shared.statements[statementId]?.tally).toEqual([0, 1, 0, 0, 0]);
      expect(view.shared.participation.endorsementCount).toBe(1);
    });

    it('refuses the command id of somebody else', async () => {
      const commandId = newId<CommandId>();
      const one = await server.connectedSocket(session.sessionId, await server.person(session));
      const other = await server.connectedSocket(session.sessionId, await server.person(session));
      await give(one, post(session.itemId, 'Van mij'), commandId);
      expect(await give(other, post(session.itemId, 'Van jou'), commandId)).toEqual({
        error: 'command-id-taken',
        outlook: 'final',
        field: 'commandId',
      });
    });

    it('accepts nothing after the session was closed, and leaves nothing unanswered', async () => {
      const links = await server.people(session, 10);
      const sockets = await Promise.all(
        links.map(({ token }) => server.connectedSocket(session.sessionId, token)),
      );
      const posting = sockets.flatMap((socket) =>
        Array.from({ length: 10 }, (_, index) =>
          give(socket, post(session.itemId, `Op de valreep ${index}`)),
        ),
      );
      const closing = run({ kind: 'close-session' });
      const answers = await Promise.all(posting);
      const { seq: closedAt } = (await closing).json as { seq: number };
      const accepted = answers.flatMap((answer) => ('seq' in answer ? [answer.seq] : []));
      const refused = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
      expect(accepted.length + refused.length).toBe(100);
      expect(Math.max(0, ...accepted)).toBeLessThan(closedAt);
      const codes = new Set(['agenda-item-closed', 'session-closed']);
      expect(refused.filter((code) => !codes.has(code))).toEqual([]);
    });
  });
});
