import { createHash } from 'node:crypto';
import type { Frame } from '@app/contract';
import { applyChanges, canonicalJson, type StatementId, type View } from '@app/dialogue';
import type { LiveClient } from '@app/client';
import {
  eventually,
  give,
  newId,
  post,
  TestServer,
  type ClientSocket,
  type Organiser,
  type RunningSession,
} from '../support/test-server.js';

const digestOf = (view: View): string => createHash('sha256').update(canonicalJson(view)).digest('hex');

interface Watcher {
  client: LiveClient;
  /** Beside the client, for what a client does not ask. */
  socket: ClientSocket;
}

const PATIENCE_MS = 60_000;

describe('the screens of a session', () => {
  let server: TestServer;
  let organiser: Organiser;
  let session: RunningSession;

  beforeAll(async () => {
    server = await TestServer.start();
    organiser = await server.organiser();
  }, 60_000);
  beforeEach(async () => {
    session = await server.session({ organiser, settings: { limits: 'lifted' } });
  });
  afterAll(() => server.stop());

  const watcher = async (role = 'participant'): Promise<Watcher> => {
    const token = await server.person(session, role);
    return {
      client: await server.client(session.sessionId, token),
      socket: await server.connectedSocket(session.sessionId, token),
    };
  };
  const run = (command: Parameters<Organiser['api']['run']>[1]) =>
    organiser.api.run(session.sessionId, command);
  const hide = (statementId: StatementId) =>
    run({ kind: 'hide-statement', statementId, reason: 'Noemt een naam' });
  const endorse = ({ client }: Watcher, statementId: StatementId, answer: 0 | 1 | 2 | 3 | 'cannot-say') =>
    client.send({ kind: 'endorse-statement', statementId, answer });
  const dealtTo = ({ client }: Watcher, statementId: StatementId) =>
    client.until(({ personal }) => statementId in personal.dealt);

  /** Answers whatever comes, until this statement has come and was answered. */
  const answerUpTo = async (reader: Watcher, statementId: StatementId) => {
    for (;;) {
      const { personal } = await reader.client.until(({ personal: { dealt, answers } }) =>
        Object.keys(dealt).some((id) => !(id in answers)),
      );
      const waiting = Object.keys(personal.dealt).filter((id) => !(id in personal.answers)) as StatementId[];
      for (const id of waiting) {
        await endorse(reader, id, 2);
        if (id === statementId) return;
      }
    }
  };

  /** Resolves when the client's own view has the digest that the server works out for this viewer. */
  const converged = ({ client, socket }: Watcher) =>
    eventually(async () => {
      const answer = await socket.emitWithAck('digest', {});
      if (!('digest' in answer)) throw new Error(answer.error);
      return answer.seq === client.seq && answer.digest === (await client.digest());
    });

  it(
    'converge to what the server says after posts, endorsements, hiding and restoring',
    async () => {
      const participants = [await watcher(), await watcher(), await watcher()];
      const all = [...participants, await watcher('moderator'), await watcher('observer')];
      const ids: StatementId[] = [];
      for (const [index, { client }] of participants.entries())
        for (let turn = 0; turn < 4; turn += 1) {
          const statementId = newId<StatementId>();
          ids.push(statementId);
          await client.send({
            ...post(session.itemId, `Bijdrage ${index}.${turn} 👋🏽`, statementId),
            buildsOnId: turn === 0 ? null : (ids.at(-2) ?? null),
          });
        }
      const [first, second, third, fourth] = ids as [StatementId, StatementId, StatementId, StatementId];
      for (const id of [first, second, third])
        for (const reader of participants.slice(1))
          if (!(id in (reader.client.view?.personal.answers ?? {}))) await answerUpTo(reader, id);
      await hide(first);
      await hide(second);
      await run({ kind: 'restore-statement', statementId: second });
      await run({ kind: 'mute-author', statementId: third });
      await run({ kind: 'redact-statement', statementId: fourth });
      await run({ kind: 'announce', text: 'Nog vijf minuten' });
      await run({ kind: 'advance-agenda-item', itemId: session.itemId, to: 'endorse-only' });
      for (const one of all) expect(await converged(one)).toBe(true);
      const texts = await Promise.all(
        all.map(async ({ client }) => (await client.until(() => true)).shared.session.announcement?.text),
      );
      expect(new Set(texts)).toEqual(new Set(['Nog vijf minuten']));
    },
    PATIENCE_MS,
  );

  it('converge after a connection was away for a while', async () => {
    const [staying, leaving] = [await watcher(), await watcher()];
    leaving.client.close();
    const statementId = newId<StatementId>();
    await staying.client.send(post(session.itemId, 'Terwijl jij weg was', statementId));
    const back = await watcher();
    await dealtTo(back, statementId);
    for (const one of [staying, back]) expect(await converged(one)).toBe(true);
  });

  describe('asking what was missed', () => {
    it('get the changes after a few facts, which make the view whole', async () => {
      const { socket } = await watcher('observer');
      const first = await socket.emitWithAck('since', { seq: 0 });
      if (!('view' in first)) throw new Error('The first answer is a view');
      const author = await watcher();
      for (let turn = 0; turn < 5; turn += 1)
        await author.client.send(post(session.itemId, `Nummer ${turn}`));
      const { frame, whole } = await eventually(async () => {
        const later = await socket.emitWithAck('since', { seq: first.seq });
        const now = await socket.emitWithAck('since', { seq: 0 });
        const isSameMoment = 'frame' in later && 'view' in now && later.frame.to === now.seq;
        return isSameMoment && { frame: later.frame, whole: now.view };
      });
      expect(frame.from).toBe(first.seq);
      expect(frame.to).toBeGreaterThanOrEqual(first.seq + 5);
      const view = applyChanges(first.view, { shared: frame.shared, personal: frame.personal ?? {} });
      expect(digestOf(view)).toBe(digestOf(whole));
    });

    it(
      'get a whole view after very many facts',
      async () => {
        const { socket } = await watcher('moderator');
        const { seq } = await server.view(session.sessionId, organiser.token);
        await Promise.all(
          Array.from({ length: 2_100 }, (_, index) =>
            give(socket, { kind: 'announce', text: `Bericht ${index}` }),
          ),
        );
        expect(await socket.emitWithAck('since', { seq })).toMatchObject({
          kind: 'view',
          viewer: 'moderator',
          view: { shared: { session: { announcement: { text: 'Bericht 2099' } } } },
        });
        expect(await socket.emitWithAck('since', { seq: seq + 2_000 })).toMatchObject({ kind: 'changes' });
      },
      PATIENCE_MS,
    );

    it('get a whole view for a number that the session has not reached', async () => {
      const { socket } = await watcher();
      expect(await socket.emitWithAck('since', { seq: 1_000_000 })).toMatchObject({ kind: 'view' });
    });
  });

  describe('with a hidden statement', () => {
    const TEXT = 'Wethouder Jansen slaapt tijdens de raad';
    const BUILT = 'Bij ons net zo';
    let author: Watcher;
    let reader: Watcher;
    let observer: Watcher;
    let statementId: StatementId;
    let builtId: StatementId;
    let shownAt: number;

    beforeEach(async () => {
      [author, reader, observer] = [await watcher(), await watcher(), await watcher('observer')];
      [statementId, builtId] = [newId<StatementId>(), newId<StatementId>()];
      await author.client.send(post(session.itemId, TEXT, statementId));
      await author.client.send({ ...post(session.itemId, BUILT, builtId), buildsOnId: statementId });
      await dealtTo(reader, builtId);
      await observer.client.until(({ shared }) => builtId in shared.statements);
      shownAt = reader.client.seq;
    });

    const sees = (view: View) => JSON.stringify(view).includes(TEXT);

    it('take it away from everyone who must not read it, also where others build on it', async () => {
      expect(sees(await reader.client.until(() => true))).toBe(true);
      await hide(statementId);
      for (const { client } of [reader, observer]) {
        const view = await client.until((now) => !sees(now));
        expect(JSON.stringify(view)).toContain(BUILT);
      }
      expect((await reader.client.until(() => true)).personal.dealt[builtId]?.buildsOn).toBeNull();
      for (const one of [author, reader, observer]) expect(await converged(one)).toBe(true);
    });

    it('tell its author that it was hidden and why', async () => {
      await hide(statementId);
      const view = await author.client.until(
        ({ personal }) => personal.own[statementId]?.standing === 'hidden',
      );
      expect(view.personal.own[statementId]?.hiddenReason).toBe('Noemt een naam');
    });

    it('never show it again: not to who resynchronises, comes late or asks over HTTP', async () => {
      const { seq } = await hide(statementId);
      const late = await watcher();
      await dealtTo(late, builtId);
      const answers = await Promise.all(
        [reader, observer, late].flatMap(({ socket }) =>
          [0, 1, shownAt - 2, shownAt - 1, shownAt, seq - 1].map((from) =>
            socket.emitWithAck('since', { seq: from }),
          ),
        ),
      );
      for (const role of ['participant', 'observer'])
        answers.push((await server.view(session.sessionId, await server.person(session, role))) as never);
      for (const answer of answers) {
        expect(answer).not.toHaveProperty('error');
        expect(JSON.stringify(answer)).not.toContain(TEXT);
      }
      expect(sees(await late.client.until(() => true))).toBe(false);
    });

    it('send no frame with it once it is hidden', async () => {
      const frames: Frame[] = [];
      for (const { socket } of [reader, observer]) {
        socket.on('frame', (frame) => frames.push(frame));
        await socket.emitWithAck('since', { seq: 0 });
      }
      const { seq } = await hide(statementId);
      await endorse(reader, builtId, 3);
      await run({ kind: 'announce', text: 'Einde' });
      for (const { client } of [reader, observer])
        await client.until(({ shared }) => shared.session.announcement?.text === 'Einde');
      await eventually(async () => frames.filter(({ to }) => to > seq).length >= 2);
      expect(JSON.stringify(frames.filter(({ to }) => to >= seq))).not.toContain(TEXT);
    });

    it('show it again once it is restored', async () => {
      await hide(statementId);
      await reader.client.until((view) => !sees(view));
      await run({ kind: 'restore-statement', statementId });
      for (const one of [reader, observer]) {
        await one.client.until(sees);
        expect(await converged(one)).toBe(true);
      }
    });

    it('take a redacted one away from everybody for good, its author and moderators too', async () => {
      const moderator = await watcher('moderator');
      expect(sees(await moderator.client.until(sees))).toBe(true);
      await run({ kind: 'redact-statement', statementId });
      for (const one of [author, reader, observer, moderator]) {
        await one.client.until((view) => !sees(view));
        expect(await converged(one)).toBe(true);
        for (const seq of [0, 1, shownAt - 1])
          expect(JSON.stringify(await one.socket.emitWithAck('since', { seq }))).not.toContain(TEXT);
      }
      await expect(run({ kind: 'restore-statement', statementId })).rejects.toMatchObject({
        code: 'statement-redacted',
      });
    });
  });

  describe('with a tally', () => {
    it('show it after one’s own answer only, and then keep it up to date', async () => {
      const [author, early, late] = [await watcher(), await watcher(), await watcher()];
      const lateFrames: Frame[] = [];
      late.socket.on('frame', (frame) => lateFrames.push(frame));
      await late.socket.emitWithAck('since', { seq: 0 });
      const statementId = newId<StatementId>();
      await author.client.send(post(session.itemId, 'Niemand leest de nota', statementId));
      await Promise.all([dealtTo(early, statementId), dealtTo(late, statementId)]);
      await endorse(early, statementId, 3);
      const earlyView = await early.client.until(({ personal }) => statementId in personal.tallies);
      expect(earlyView.personal.tallies[statementId]).toEqual([0, 0, 0, 1, 0]);
      await author.client.until(({ personal }) => personal.tallies[statementId]?.[3] === 1);

      expect(await converged(late)).toBe(true);
      const before = await late.client.until(() => true);
      expect(before.personal.tallies).toEqual({});
      expect(before.personal.answers).toEqual({});
      expect(before.shared.statements).toEqual({});
      for (const { personal } of lateFrames) expect(personal?.tallies ?? {}).toEqual({});
      const asked = await late.socket.emitWithAck('since', { seq: 1 });
      expect(JSON.stringify(asked)).not.toContain('"tallies":{"');

      await endorse(late, statementId, 1);
      const after = await late.client.until(({ personal }) => statementId in personal.tallies);
      expect(after.personal.tallies[statementId]).toEqual([0, 1, 0, 1, 0]);
      await early.client.until(({ personal }) => personal.tallies[statementId]?.[1] === 1);
      await endorse(late, statementId, 'cannot-say');
      await early.client.until(({ personal }) => personal.tallies[statementId]?.[4] === 1);
      for (const one of [author, early, late]) expect(await converged(one)).toBe(true);
    });
  });

  it('tell no participant who else is there or who wrote what', async () => {
    const links = await server.people(session, 3);
    const [author, reader] = await Promise.all(
      links.map(async ({ token }) => server.client(session.sessionId, token)),
    );
    const statementId = newId<StatementId>();
    await author?.send(post(session.itemId, 'Van een collega', statementId));
    await reader?.until(({ personal }) => statementId in personal.dealt);
    const moderator = await watcher('moderator');
    await moderator.client.until(({ shared }) => statementId in shared.statements);
    for (const view of [reader?.view, moderator.client.view])
      for (const { attendeeId } of links) expect(JSON.stringify(view)).not.toContain(attendeeId);
  });
});
