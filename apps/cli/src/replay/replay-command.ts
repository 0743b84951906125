import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ApiClient } from '../client/api-client.js';
import { freePort, ServerProcess } from '../server/server-process.js';
import { ProgressLine, UsageError } from '../terminal.js';
import { readConversation } from './conversation.js';
import { planReplay, type ReplayPlan } from './plan.js';
import { differencesFromFiles } from './recount.js';
import { ReplaySession, type ReplayOutcome } from './replay-session.js';

const USAGE =
  'npm run replay -- FOLDER [--speed N|max] [--url URL] [--token TOKEN] [--language en] [--in-flight 256]';
const DIFFERENCES_SHOWN = 20;

interface Arguments {
  folder: string;
  speed: number;
  inFlightCount: number;
  language: string;
  url: string | undefined;
  token: string | undefined;
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      speed: { type: 'string', default: 'max' },
      url: { type: 'string' },
      token: { type: 'string' },
      language: { type: 'string', default: 'en' },
      'in-flight': { type: 'string', default: '256' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new UsageError(`Which conversation? ${USAGE}`);
  const speed = values.speed === 'max' ? Number.POSITIVE_INFINITY : Number(values.speed);
  if (!(speed > 0)) throw new UsageError(`--speed is a number above 0, or max. ${USAGE}`);
  const inFlightCount = Number(values['in-flight']);
  if (!Number.isInteger(inFlightCount) || inFlightCount < 1)
    throw new UsageError(`--in-flight is a whole number above 0. ${USAGE}`);
  const { language, url, token } = values;
  return { folder: resolve(folder), speed, inFlightCount, language, url, token };
}

interface Target {
  url: string;
  token: string;
  /** Where to leave the report; null on a server of somebody else, which serves it. */
  reportFolder: string | null;
  stop: () => Promise<void>;
}

async function targetOf({ url, token }: Arguments): Promise<Target> {
  const dataDir = resolve(process.env['WEERKLANK_DATA_DIR'] ?? '.weerklank');
  if (url !== undefined) {
    const credential =
      token ?? (await readFile(join(dataDir, 'organiser-token'), 'utf8').catch(() => undefined))?.trim();
    if (credential === undefined)
      throw new UsageError(
        `There is no organiser-token in ${dataDir}: start the server with WEERKLANK_MODE=rehearsal, or give --token`,
      );
    return {
      url: url.replace(/\/+$/, ''),
      token: credential,
      reportFolder: null,
      stop: () => Promise.resolve(),
    };
  }
  const replayDir = `${dataDir}-replay`;
  const server = new ServerProcess({
    dataDir: replayDir,
    port: await freePort(),
    keepAlive: true,
    onRestart: () => process.stderr.write('\nThe server ended unexpectedly; it is started again.\n'),
  });
  process.once('SIGINT', () => void server.stop().then(() => process.exit(130)));
  await server.start();
  return {
    url: server.url,
    token: await server.organiserToken(),
    reportFolder: join(replayDir, 'reports'),
    stop: () => server.stop(),
  };
}

function describe(plan: ReplayPlan, outcome: ReplayOutcome): string {
  const { leftOut } = plan;
  const refusedCount = Object.values(outcome.refused).reduce((sum, count) => sum + count, 0);
  const seconds = outcome.sendingMs / 1_000;
  const accounted =
    outcome.acknowledgedCount +
    refusedCount +
    leftOut.repeatedCount +
    leftOut.ownCount +
    leftOut.unknownCount;
  const sentCount = outcome.acknowledgedCount + outcome.postedCount;
  return [
    `Statements   ${plan.statements.length} in the file, ${outcome.postedCount} posted, ${plan.blankCount} blank left out`,
    `Vote rows    ${plan.voteRowCount} in the file:`,
    `  acknowledged                       ${outcome.acknowledgedCount}`,
    `  refused                            ${refusedCount} ${refusedCount > 0 ? JSON.stringify(outcome.refused) : ''}`,
    `  repeated (a later one counts)      ${leftOut.repeatedCount}`,
    `  on one's own statement, left out   ${leftOut.ownCount}`,
    `  on a statement not in the file     ${leftOut.unknownCount}`,
    `  accounted for                      ${accounted} of ${plan.voteRowCount}`,
    `Answered after sending again         ${outcome.resentCount}`,
    `Screens that differ from the server  ${outcome.divergedCount}`,
    `Time         ${seconds.toFixed(1)} s, ${Math.round(sentCount / seconds)} statements and endorsements acknowledged a second`,
  ].join('\n');
}

/** `npm run replay`: plays a recorded conversation and checks the report against the files. */
export async function replayCommand(args: string[]): Promise<void> {
  const wanted = readArguments(args);
  const conversation = await readConversation(wanted.folder);
  const plan = planReplay(conversation);
  const target = await targetOf(wanted);
  const line = new ProgressLine();
  try {
    const api = new ApiClient(target.url, target.token);
    const session = new ReplaySession(
      api,
      target.token,
      conversation,
      plan,
      wanted.language,
      { speed: wanted.speed, inFlightCount: wanted.inFlightCount },
      ({ phase, doneCount, totalCount }) => line.show(phase, doneCount, totalCount),
    );
    const outcome = await session.run();
    line.end();
    const edition = (await api.editions(outcome.sessionId)).at(-1);
    if (!edition) throw new Error('The session closed without a report');
    const report = await api.report(outcome.sessionId, edition.edition);
    const differences = differencesFromFiles(report, plan, outcome.statementIds);
    process.stdout.write(`${describe(plan, outcome)}\n`);
    process.stdout.write(`Session      ${outcome.sessionId}\n`);
    process.stdout.write(
      `Report       ${await placeOf(target, outcome, edition.edition, wanted.language)}\n`,
    );
    process.stdout.write(
      `             edition ${edition.edition}, up to fact ${edition.uptoSeq}, sha256 ${edition.hash}\n`,
    );
    for (const difference of differences.slice(0, DIFFERENCES_SHOWN))
      process.stdout.write(`  ${difference}\n`);
    process.stdout.write(
      differences.length === 0
        ? 'Its numbers equal a recount of the files.\n'
        : `${differences.length} numbers differ from a recount of the files.\n`,
    );
    if (differences.length > 0 || outcome.divergedCount > 0) process.exitCode = 1;
  } finally {
    line.end();
    await target.stop();
  }
}

async function placeOf(
  target: Target,
  { sessionId }: ReplayOutcome,
  edition: number,
  language: string,
): Promise<string> {
  const address = `${target.url}/api/v1/sessions/${sessionId}/report-editions/${edition}/report.html?language=${language}`;
  if (target.reportFolder === null) return address;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${target.token}` } });
  const path = join(target.reportFolder, `${sessionId}.html`);
  await mkdir(target.reportFolder, { recursive: true });
  await writeFile(path, await response.text());
  return path;
}
