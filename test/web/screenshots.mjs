// Pictures of every state of the screens: `npm run screenshots -- [--out DIR] [what Playwright takes, such as --grep hour]`.
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const at = given.indexOf('--out');
const folder = at === -1 ? '.weerklank/screenshots' : given[at + 1];
if (folder === undefined || folder.startsWith('--')) {
  process.stderr.write('--out wants a folder: npm run screenshots -- --out DIR\n');
  process.exit(1);
}
const rest = at === -1 ? given : given.toSpliced(at, 2);
const run = (args) => {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, SHOTS: '1', SHOTS_DIR: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
};
run(['apps/cli/prepare.mjs', '--build']);
run([
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'test/web/playwright.config.ts',
  '--project',
  'desktop',
  ...rest,
]);
process.stderr.write(`The pictures of all states are in ${folder}; look at index.nl.html there.\n`);
