// Installs the dependencies and builds what runs, each only when something changed. Needs nothing but Node and npm.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OLDEST = [20, 19];
const say = (line) => process.stderr.write(`${line}\n`);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  say(`Weerklank needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) if (name !== 'node_modules') visit(join(path, name));
    } else if (/\.(ts|tsx|css|html|json|mjs|svg)$/.test(path)) hash.update(path).update(readFileSync(path));
  };
  for (const path of paths) visit(join(ROOT, path));
  return hash.digest('hex');
}

const isUpToDate = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

function npm(args) {
  const command = process.env.npm_execpath ? process.execPath : 'npm';
  const first = process.env.npm_execpath ? [process.env.npm_execpath] : [];
  return spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0;
}

function install() {
  const stamp = join(ROOT, 'node_modules', '.weerklank-installed');
  const hash = hashOf(['package-lock.json']);
  if (isUpToDate(stamp, hash)) return;
  say('Installing the dependencies (once) …');
  if (!npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('The dependencies could not be installed; see above.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}

const buildApp = (app) =>
  new Promise((resolve) => {
    const nest = join(ROOT, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
    const child = spawn(process.execPath, [nest, 'build', app], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 2],
    });
    child.on('close', (code) => resolve(code === 0));
  });

/** The web app: the participant's page and the studio, one after the other into the same folder. */
async function buildWeb() {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const mode of ['participant', 'studio']) {
    const args = [vite, 'build', '--config', 'apps/web/vite.config.ts', '--mode', mode, '--logLevel', 'warn'];
    const code = await new Promise((resolve) => {
      spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] }).on('close', resolve);
    });
    if (code !== 0) return false;
  }
  return true;
}

const both = async (first, second) => (await first) && second();

async function build() {
  const stamp = join(ROOT, 'dist', '.weerklank-built');
  const hash = hashOf(['apps', 'libs', 'package-lock.json', 'tsconfig.json', 'nest-cli.json']);
  if (isUpToDate(stamp, hash)) return;
  say('Building …');
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const built = await Promise.all([
    both(buildApp('api'), () => buildApp('worker')),
    both(buildApp('cli'), buildWeb),
  ]);
  if (built.includes(false)) {
    say('The build failed; see above.');
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

checkNode();
install();
if (process.argv.includes('--build')) await build();
