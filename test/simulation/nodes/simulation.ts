import {
  InMemoryJournal,
  InMemoryLeaseStore,
  InMemoryPresenceStore,
  LiveSessions,
  Refusal,
} from '@app/application';
import {
  DEFAULT_SETTINGS,
  type AgendaItemId,
  type AttendeeId,
  type Command,
  type CommandId,
  type SessionId,
} from '@app/dialogue';
import { seededRandom, type Random } from '../dialogue/random.js';
import type { Network } from './fake-connection.js';
import { Belfry } from './fake-bell.js';
import { FakeTime } from './fake-time.js';
import { FAULTS, type World } from './faults.js';
import { findingsIn } from './findings.js';
import { SimulatedNode } from './simulated-node.js';
import { SimulatedPerson, type Person } from './simulated-person.js';

export interface SimulationOptions {
  seed: number;
  clientCount: number;
  actionsPerClient: number;
  nodeCount: number;
  /** The negative control: every node answers before anything is stored. */
  lies?: boolean;
}

export interface SimulationOutcome {
  seed: number;
  actionCount: number;
  acknowledgedCount: number;
  refusedCount: number;
  factCount: number;
  faults: Readonly<Record<string, number>>;
  /** Errors that nodes met and lived through. */
  errorCount: number;
  findings: string[];
}

const START_AT = Date.UTC(2026, 0, 7, 13);
const BETWEEN_ACTIONS_MS = 400;
const BETWEEN_FAULTS_MS = 4_000;
const QUIET_MS = 60_000;

/** UUIDs from a seed, in place of the process's own while a simulation runs. */
function uuids(random: Random): () => `${string}-${string}-${string}-${string}-${string}` {
  const hex = (digits: number) => Array.from({ length: digits }, () => random.int(16).toString(16)).join('');
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** One session of many people on several nodes, with everything going wrong; the same for the same seed. */
export async function simulate(options: SimulationOptions): Promise<SimulationOutcome> {
  const random = seededRandom(options.seed);
  const time = new FakeTime(START_AT);
  const newId = uuids(random);
  const realUuid = crypto.randomUUID;
  time.install();
  crypto.randomUUID = newId;
  try {
    return await run(options, random, time, newId);
  } finally {
    crypto.randomUUID = realUuid;
    time.restore();
  }
}

async function run(
  options: SimulationOptions,
  random: Random,
  time: FakeTime,
  newId: () => string,
): Promise<SimulationOutcome> {
  const journal = new InMemoryJournal();
  const sessionId = newId() as SessionId;
  const cast = castOf(options.clientCount, newId);
  await prepared(journal, sessionId, cast, newId, time);
  let errorCount = 0;
  const shared = {
    sessionId,
    journal,
    belfry: new Belfry(),
    leases: new InMemoryLeaseStore(),
    presences: new InMemoryPresenceStore(),
    random,
    onError: () => void (errorCount += 1),
  };
  const nodes: SimulatedNode[] = [];
  const startNode = () => {
    const node = new SimulatedNode(shared);
    if (options.lies) node.journal.mood = 'lies';
    nodes.push(node);
  };
  for (let index = 0; index < options.nodeCount; index += 1) startNode();
  const network: Network = {
    random,
    anyNode: () => {
      const up = nodes.filter(({ isUp }) => isUp);
      return up.length === 0 ? null : random.pick(up);
    },
  };
  const people = cast.map((person) => new SimulatedPerson(person, sessionId, network, newId));
  for (const { client } of people) void client.connect();
  await time.pass(5_000);
  const world: World = { random, nodes, people, belfry: shared.belfry, startNode };
  const faults = await act(world, time, options);
  const [moderator] = people;
  if (moderator) void moderator.send({ kind: 'close-session' });
  for (const person of people) person.act();
  await time.pass(QUIET_MS);
  const entries = await journal.readAfter(sessionId, 0, Number.MAX_SAFE_INTEGER);
  const history = people.flatMap((person) => person.history);
  const findings = findingsIn(sessionId, entries, people);
  for (const { client } of people) client.close();
  for (const node of nodes) node.crash();
  return {
    seed: options.seed,
    actionCount: history.length,
    acknowledgedCount: history.filter(({ answers }) => answers.some((answer) => typeof answer === 'number'))
      .length,
    refusedCount: history.filter(({ answers }) => answers.every((answer) => typeof answer === 'string'))
      .length,
    factCount: entries.length,
    faults,
    errorCount,
    findings,
  };
}

/** Everyone acts, each in their own time, while things break and are mended. @returns how often each fault happened */
async function act(
  world: World,
  time: FakeTime,
  options: SimulationOptions,
): Promise<Record<string, number>> {
  const { random, people } = world;
  const counts: Record<string, number> = {};
  let leftCount = options.actionsPerClient;
  let nextFaultMs = BETWEEN_FAULTS_MS;
  const mends: { inMs: number; mend: () => void }[] = [];
  while (leftCount > 0) {
    leftCount -= 1;
    for (const person of people) setTimeout(() => person.act(), random.int(BETWEEN_ACTIONS_MS));
    await time.pass(BETWEEN_ACTIONS_MS);
    for (const due of mends.filter((mend) => (mend.inMs -= BETWEEN_ACTIONS_MS) <= 0)) {
      due.mend();
      mends.splice(mends.indexOf(due), 1);
    }
    nextFaultMs -= BETWEEN_ACTIONS_MS;
    if (nextFaultMs > 0 || options.lies) continue;
    nextFaultMs = BETWEEN_FAULTS_MS * (0.5 + random.next());
    const name = random.pick(Object.keys(FAULTS));
    const mend = FAULTS[name]?.(world);
    counts[name] = (counts[name] ?? 0) + 1;
    if (mend) mends.push({ inMs: 500 + random.int(6_000), mend });
  }
  for (const { mend } of mends) mend();
  return counts;
}

function castOf(clientCount: number, newId: () => string): Person[] {
  return Array.from({ length: clientCount }, (_, index) => ({
    attendeeId: newId() as AttendeeId,
    role: index < 2 ? 'moderator' : index === 2 ? 'observer' : 'participant',
  }));
}

/** A session that is live, with everyone admitted and one item open. */
async function prepared(
  journal: InMemoryJournal,
  sessionId: SessionId,
  cast: readonly Person[],
  newId: () => string,
  time: FakeTime,
): Promise<void> {
  const itemId = newId() as AgendaItemId;
  const plan = {
    title: 'Proef',
    purpose: '',
    fictional: true,
    languages: ['nl'],
    timeZone: 'Europe/Amsterdam',
  };
  const settings = { ...DEFAULT_SETTINGS, limits: 'lifted' as const };
  const commands: Command[] = [
    { kind: 'create-session', organiserId: newId() as AttendeeId, ...plan, settings },
    {
      kind: 'add-agenda-item',
      itemId,
      itemKind: 'dialogue',
      title: 'Praktijk',
      question: 'Waar loop je tegenaan?',
      plannedMs: 600_000,
      position: null,
    },
    ...cast.map(({ attendeeId, role }): Command => ({
      kind: 'admit-attendee',
      attendeeId,
      role,
      organisation: null,
      languages: ['nl'],
    })),
    { kind: 'start-session' },
    { kind: 'open-agenda-item', itemId },
    { kind: 'advance-agenda-item', itemId, to: 'dialogue' },
  ];
  await journal.begin(sessionId);
  const live = new LiveSessions(journal).of(sessionId);
  const answers = commands.map((command) =>
    live.run({ commandId: newId() as CommandId, by: 'system', command }),
  );
  await time.pass(1_000);
  for (const answer of await Promise.all(answers)) if (answer instanceof Refusal) throw answer;
}
