import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { View } from '@app/dialogue';
import { ApiClient } from '../client/api-client.js';
import { openProjectDatabase } from '../database/open-project-database.js';
import { mintSignInLink, OPERATOR_ADDRESS } from '../organiser/mint-sign-in-link.js';
import { freePort, isFree, ServerProcess } from '../server/server-process.js';
import { UsageError } from '../terminal.js';
import { FastClock } from './clock.js';
import { DemoScreen } from './demo-screen.js';
import { readRehearsal } from './rehearsal.js';
import { RehearsalSession } from './rehearsal-session.js';

const USAGE = 'npm run demo -- [--speed 12] [--people 40] [--seed 1] [--until-closed]';
const DEFAULT_PORT = 3_000;

interface DemoArguments {
  speed: number;
  peopleCount: number;
  seed: number;
  untilClosed: boolean;
}

function readArguments(args: string[]): DemoArguments {
  const { values } = parseArgs({
    args,
    options: {
      speed: { type: 'string', default: '12' },
      people: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      'until-closed': { type: 'boolean', default: false },
    },
  });
  const speed = Number(values.speed);
  const peopleCount = Number(values.people);
  const seed = Number(values.seed);
  if (!(speed > 0))
    throw new UsageError(`--speed is a number above 0: how much faster than an hour. ${USAGE}`);
  if (!Number.isInteger(peopleCount) || peopleCount < 2 || peopleCount > 1_000)
    throw new UsageError(`--people is a whole number from 2 to 1000. ${USAGE}`);
  if (!Number.isInteger(seed)) throw new UsageError(`--seed is a whole number. ${USAGE}`);
  return { speed, peopleCount, seed, untilClosed: values['until-closed'] };
}

/** A link by which a browser signs in as the organiser of the rehearsal. */
async function organiserLink(server: ServerProcess): Promise<string> {
  const { database } = await openProjectDatabase(server.dataDir);
  try {
    return await mintSignInLink(database.dataSource, OPERATOR_ADDRESS, 'nl', server.url);
  } finally {
    await database.close();
  }
}

const viewCounts = ({ shared }: View): { statementCount: number; endorsementCount: number } => ({
  statementCount: shared.participation.statementCount ?? 0,
  endorsementCount: shared.participation.endorsementCount ?? 0,
});

/** `npm run demo`: a fictional rehearsal session with simulated participants, from the lobby to the report. */
export async function demoCommand(args: string[]): Promise<void> {
  const { speed, peopleCount, seed, untilClosed } = readArguments(args);
  const rehearsal = await readRehearsal();
  const wanted = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const server = new ServerProcess({
    dataDir: `${resolve(process.env['WEERKLANK_DATA_DIR'] ?? '.weerklank')}-demo`,
    port: (await isFree(wanted)) ? wanted : await freePort(),
  });
  const screen = new DemoScreen(speed, rehearsal.items.length);
  const clock = new FastClock(speed);
  const interrupted = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  screen.say('Starting the server …');
  await server.start();
  const token = await server.organiserToken();
  const session = new RehearsalSession(
    new ApiClient(server.url, token),
    token,
    rehearsal,
    clock,
    { peopleCount, seed },
    {
      onItem: (position, question) => screen.item(position, question),
      onStatement: (text) => screen.statement(text),
      onView: (view) => screen.counts(viewCounts(view)),
      onItemClosed: (strongest) => screen.strongest(strongest),
    },
  );
  try {
    const { sessionId, guests } = await session.prepare();
    screen.opening(rehearsal.title, rehearsal.fictional, peopleCount);
    screen.invitation({
      participant: guests.participant.link,
      moderator: guests.moderator.link,
      organiser: await organiserLink(server),
    });
    await Promise.race([session.hold(), interrupted]);
    if (clock.isStopped) {
      const api = new ApiClient(server.url, token);
      const edition = (await api.editions(sessionId)).at(-1);
      const next = `/api/v1/sessions/${sessionId}/report-editions/${edition?.edition ?? 1}/report.html`;
      screen.report(`${guests.observer.link}&next=${encodeURIComponent(next)}`);
      if (!untilClosed) await interrupted;
    }
  } finally {
    session.leave();
    await server.stop();
    screen.say('The server has stopped. The next demo starts with a session of its own.');
  }
}
