import { spawn } from 'node:child_process';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@app/persistence';

/** Waits until the test process is gone, however it ended; then stops its server and throws the folder away. */
const REAPER = `
const { existsSync, readFileSync, rmSync } = require('node:fs');
const [pid, folder] = process.argv.slice(1);
const lives = (id) => { try { process.kill(id, 0); return true; } catch { return false; } };
const reap = () => {
  if (lives(Number(pid))) return;
  const lock = folder + '/cluster/postmaster.pid';
  if (existsSync(lock)) {
    const server = Number(readFileSync(lock, 'utf8').split('\\n')[0]);
    if (lives(server)) return void process.kill(server, 'SIGINT');
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};
setInterval(reap, 500);
`;

/**
 * The server that TEST_DATABASE_URL names, or an embedded one that all test files of this process share: the first one
 * starts it, the others find it running.
 */
export async function sharedPostgres(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return given;
  const folder = join(tmpdir(), `weerklank-test-of-${process.pid}`);
  const isFirst = await stat(folder).then(
    () => false,
    () => true,
  );
  if (isFirst) {
    await mkdir(folder);
    await chmod(folder, 0o755);
    const args = ['-e', REAPER, String(process.pid), folder];
    spawn(process.execPath, args, { detached: true, stdio: 'ignore' }).unref();
  }
  return (await startEmbeddedPostgres(folder, { fsync: false })).url;
}
