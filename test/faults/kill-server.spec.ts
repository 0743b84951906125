import { chmod, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ApiClient } from '../../apps/cli/src/client/api-client.js';
import { seededRandom } from '../../apps/cli/src/random.js';
import { planReplay } from '../../apps/cli/src/replay/plan.js';
import { differencesFromFiles } from '../../apps/cli/src/replay/recount.js';
import { ReplaySession } from '../../apps/cli/src/replay/replay-session.js';
import { freePort, ServerProcess } from '../../apps/cli/src/server/server-process.js';
import { madeUpConversation } from '../support/recorded-conversation.js';

const SEED = Number(process.env['WEERKLANK_SEED'] ?? 20_261_121);
const DIST = resolve('dist');
const LIVE_SESSION = 'libs/application/src/live-session/live-session.js';
const KILL_COUNT = 6;
const TIMEOUT_MS = 240_000;

interface Observed {
  killCount: number;
  acknowledgedCount: number;
  voteCount: number;
  resentCount: number;
  divergedCount: number;
  differences: string[];
}

/** Replays a conversation while its server is killed again and again, and says what came of it. */
async function replayThroughCrashes(main: string): Promise<Observed> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-faults-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new ServerProcess({ dataDir: folder, port, keepAlive: true, main });
  const conversation = madeUpConversation(SEED, 60, 50);
  const plan = planReplay(conversation);
  const random = seededRandom(SEED);
  let killCount = 0;
  let isDone = false;
  try {
    await server.start();
    const token = await server.organiserToken();
    const api = new ApiClient(server.url, token);
    let replayed = 0;
    const pace = { speed: 4, inFlightCount: 128 };
    const session = new ReplaySession(api, token, conversation, plan, 'en', pace, ({ phase, doneCount }) => {
      if (phase === 'replaying') replayed = doneCount;
    });
    const killing = (async () => {
      const total = plan.statements.length + plan.votes.length;
      while (killCount < KILL_COUNT && !isDone) {
        const due = (total * (killCount + 0.5 + 0.4 * random())) / (KILL_COUNT + 0.5);
        while (replayed < due && !isDone) await delay(1);
        if (isDone) return;
        server.crash();
        killCount += 1;
      }
    })();
    const outcome = await session.run();
    isDone = true;
    await killing;
    const edition = (await api.editions(outcome.sessionId)).at(-1);
    const report = await api.report(outcome.sessionId, edition?.edition ?? 0);
    return {
      killCount,
      acknowledgedCount: outcome.acknowledgedCount,
      voteCount: plan.votes.length,
      resentCount: outcome.resentCount,
      divergedCount: outcome.divergedCount,
      differences: differencesFromFiles(report, plan, outcome.statementIds),
    };
  } finally {
    isDone = true;
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The compiled project with one line changed: commands are answered before their facts are committed. */
async function mutantThatAnswersTooEarly(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-mutant-'));
  await cp(DIST, join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const path = join(folder, 'dist', LIVE_SESSION);
  const original = await readFile(path, 'utf8');
  const commit = 'await this.journal.append(';
  const parts = original.split(commit);
  expect(parts).toHaveLength(2);
  const early = 'batch.forEach(({ answer }) => answer({ seq: session.seq }));\n        ';
  await writeFile(path, parts.join(`${early}${commit}`));
  return folder;
}

describe('kill -9 of the server in the middle of a replay', () => {
  it(
    'loses no acknowledged fact and counts nothing twice',
    async () => {
      const observed = await replayThroughCrashes(join(DIST, 'apps/api/src/main.js'));
      console.log(
        `seed ${SEED}: ${JSON.stringify({ ...observed, differences: observed.differences.length })}`,
      );
      expect(observed.differences).toEqual([]);
      expect(observed).toMatchObject({
        killCount: KILL_COUNT,
        acknowledgedCount: observed.voteCount,
        divergedCount: 0,
      });
      expect(observed.resentCount).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  it(
    'negative control: with a server that answers before the commit the same check finds losses',
    async () => {
      const mutant = await mutantThatAnswersTooEarly();
      try {
        const observed = await replayThroughCrashes(join(mutant, 'dist', 'apps/api/src/main.js'));
        console.log(
          `mutant: ${observed.differences.length} figures differ after ${observed.killCount} kills`,
        );
        expect(observed.differences.length).toBeGreaterThan(0);
      } finally {
        await rm(mutant, { recursive: true, force: true });
      }
    },
    TIMEOUT_MS,
  );
});
