import 'reflect-metadata';
import { DataError } from './replay/csv-file.js';
import { UsageError } from './terminal.js';

type CommandLine = (args: string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, () => Promise<CommandLine>>> = {
  'bench-groups': async () => (await import('./bench/groups.js')).benchGroups,
  'bench-journal': async () => (await import('./bench/journal.js')).benchJournal,
  'bench-load': async () => (await import('./bench/load/load-command.js')).benchLoad,
  'bench-selection': async () => (await import('./bench/selection.js')).benchSelection,
  'bench-themes': async () => (await import('./bench/themes.js')).benchThemes,
  demo: async () => (await import('./demo/demo-command.js')).demoCommand,
  explain: async () => (await import('./explain/explain-command.js')).explainCommand,
  migrate: async () => (await import('./database/migrate-command.js')).migrateCommand,
  organiser: async () => (await import('./organiser/organiser-command.js')).organiserCommand,
  replay: async () => (await import('./replay/replay-command.js')).replayCommand,
  verify: async () => (await import('./verify/verify-command.js')).verifyCommand,
};

async function run(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command)
    throw new UsageError(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}`);
  await (
    await command()
  )(args);
}

const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof DataError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

run().catch((error: unknown) => {
  if (isExpected(error)) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
