import { randomUUID } from 'node:crypto';
import type { CommandId, StatementId } from '@app/dialogue';
import { pick, shuffle } from '@app/numeric';
import { postIn } from '../acts.js';
import { pause, type Fault } from '../fault.js';
import type { Person } from '../person.js';

const RACING_COUNT = 12;
const PARALLEL_COUNT = 50;
/** The figure is 2 s; the bound leaves room for a busy machine, and the measured time is printed. */
const REVOKED_WITHIN_MS = 4_000;
/** The figure is 1 s. */
const HIDDEN_WITHIN_MS = 4_000;

const newCommandId = (): CommandId => randomUUID() as string as CommandId;

async function bothTabs(person: Person, statementId: StatementId): Promise<void> {
  const commandId = newCommandId();
  const answer = ([0, 1, 2, 3] as const)[person.attendeeId.charCodeAt(0) % 4] ?? 0;
  const command = { kind: 'endorse-statement' as const, statementId, answer };
  await Promise.all([person.act(command, commandId), person.repeat(command, commandId)]);
}

const dealtTo = (person: Person): StatementId[] =>
  Object.keys(person.client.view?.personal.dealt ?? {}) as StatementId[];

/** An item closes and another opens while people post and endorse in it, from both nodes. */
const closeItem: Fault = {
  name: 'race: closing an item',
  lastsMs: [200, 600],
  inject: async (world, random) => {
    const { meeting } = world;
    const { itemId } = meeting;
    const people = shuffle([...meeting.participants], random).slice(0, RACING_COUNT);
    const sent = people.flatMap((person) => {
      const dealt = dealtTo(person);
      return [
        pause(30 * random()).then(() => person.act(postIn(itemId, random, []))),
        ...dealt.slice(-3).map((id) => pause(30 * random()).then(() => bothTabs(person, id))),
      ];
    });
    await pause(10 + 15 * random());
    await meeting.steer({ kind: 'close-agenda-item', itemId });
    await Promise.all(sent);
    return () => meeting.openItem();
  },
};

/** The session closes while people act; the next session is opened after it. */
const closeSession: Fault = {
  name: 'race: closing the session',
  endsMeeting: true,
  lastsMs: [200, 600],
  inject: async ({ meeting }, random) => {
    const { itemId } = meeting;
    const sent = meeting.participants.map((person) =>
      pause(30 * random()).then(() => person.act(postIn(itemId, random, []))),
    );
    await pause(10 + 15 * random());
    await meeting.steer({ kind: 'close-session' });
    await Promise.all(sent);
    return () => Promise.resolve();
  },
};

const hide: Fault = {
  name: 'race: hiding a statement',
  lastsMs: [200, 600],
  inject: async (world, random) => {
    const { meeting } = world;
    const reader = pick(random, meeting.participants);
    await reader.client.until((view) => Object.keys(view.personal.dealt).length > 0);
    const statementId = pick(random, dealtTo(reader));
    const sent = meeting.participants.map((person) =>
      pause(30 * random()).then(() => bothTabs(person, statementId)),
    );
    await pause(10 + 15 * random());
    await meeting.steer({ kind: 'hide-statement', statementId, reason: 'kanarie in een wedloop' });
    const hiddenAt = performance.now();
    const readers = meeting.participants.filter((person) => dealtTo(person).includes(statementId));
    await Promise.race([
      Promise.all(readers.map(({ client }) => client.until((view) => !(statementId in view.personal.dealt)))),
      pause(HIDDEN_WITHIN_MS),
    ]);
    const tookMs = performance.now() - hiddenAt;
    world.measure('hidden: gone from all screens after', tookMs, 'ms');
    if (tookMs >= HIDDEN_WITHIN_MS) world.note(`a statement was on screens ${tookMs} ms after it was hidden`);
    await Promise.all(sent);
    return () => Promise.resolve();
  },
};

/** One command id fifty times at once through both nodes, and once more when all is answered. */
const parallelRepeats: Fault = {
  name: 'one command 50 times at once',
  lastsMs: [0, 200],
  inject: async ({ meeting }, random) => {
    for (const person of shuffle([...meeting.participants], random).slice(0, 4)) {
      const commandId = newCommandId();
      const command = postIn(meeting.itemId, random, []);
      const sent = Array.from({ length: PARALLEL_COUNT }, (_, index) =>
        index % 2 === 0 ? person.act(command, commandId) : person.repeat(command, commandId),
      );
      await Promise.all(sent);
      await person.repeat(command, commandId);
    }
    return () => Promise.resolve();
  },
};

const untilOut = async (person: Person): Promise<void> => {
  while (!person.hasEnded || person.secondTab.connected) await pause(10);
};

/** Someone is turned out while acting at both nodes. */
const revoke: Fault = {
  name: 'race: turning someone out',
  lastsMs: [0, 300],
  inject: async (world, random) => {
    const { meeting } = world;
    const [person] = await meeting.invite(1);
    if (!person) throw new Error('Nobody was invited');
    let isOut = false;
    const acting = (async () => {
      while (!isOut && !person.hasEnded) {
        await Promise.race([person.act(postIn(meeting.itemId, random, [])), pause(2_000)]);
        await pause(200);
      }
    })();
    await pause(300 * random());
    const { attendeeId } = person;
    await meeting.api.run(meeting.sessionId, { kind: 'revoke-attendee', attendeeId });
    const startedAt = performance.now();
    await Promise.race([untilOut(person), pause(REVOKED_WITHIN_MS)]);
    isOut = true;
    const tookMs = performance.now() - startedAt;
    world.measure('revoked: both sockets closed after', tookMs, 'ms');
    if (tookMs >= REVOKED_WITHIN_MS) world.note(`someone revoked was still connected after ${tookMs} ms`);
    await acting;
    person.leave();
    return () => Promise.resolve();
  },
};

/** No mail server listens at the address that the nodes have; people are invited all the same. */
const noMail: Fault = {
  name: 'mail server down',
  lastsMs: [1_500, 2_500],
  inject: async (world) => {
    const { meeting } = world;
    const before = await meeting.waitingMailCount(world.postgres);
    const addresses = Array.from({ length: 10 }, () => `${randomUUID()}@example.org`);
    await meeting.inviteByMail(addresses);
    return async () => {
      const kept = (await meeting.waitingMailCount(world.postgres)) - before;
      if (kept !== addresses.length) world.note(`${kept} of ${addresses.length} mails wait to be sent`);
    };
  },
};

export const faultsOfPeople = [closeItem, closeSession, hide, parallelRepeats, revoke, noMail];
