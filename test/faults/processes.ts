import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';

const BURIED_WITHIN_MS = 10_000;

const run = promisify(execFile);

/** A process and all that it started. */
export async function familyOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const elder of family)
    for (const [child = 0, parent] of pairs) if (parent === elder) family.push(child);
  return family;
}

export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended by itself.
    }
}

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Waits until these have ended; not for ever, as nobody may be there to bury an orphan. */
export async function untilGone(pids: readonly number[]): Promise<void> {
  const deadline = performance.now() + BURIED_WITHIN_MS;
  while (pids.some(lives) && performance.now() < deadline) await delay(20);
}

/** Resident memory of a process in MiB. */
export async function residentMb(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1_024;
}

export async function isInstalled(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}
