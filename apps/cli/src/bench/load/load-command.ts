import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf } from './load-figures.js';
import { parseLoadArgs } from './load-options.js';
import { measureLoad } from './measure-load.js';
import { progressPrinter, tableOf } from './print-load.js';

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-load-'));
  try {
    await chmod(folder, 0o755);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A session at full scale through real sockets: how soon people are answered, how soon others see it, what it costs the
 * servers beside a bare fan-out, and whether all screens show the same. Leaves nothing behind, also when it is
 * interrupted.
 */
export async function benchLoad(args: string[]): Promise<void> {
  const options = parseLoadArgs(args);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  const screenCount = options.participantCount + 2 * options.nodeCount;
  const onProgress = options.isJson ? () => undefined : progressPrinter(screenCount);
  try {
    const measured = await inTemporaryFolder((folder) =>
      measureLoad(options, folder, interruption.signal, onProgress),
    );
    const figures = figuresOf(options, measured);
    console.log(options.isJson ? JSON.stringify(figures) : `\n${tableOf(figures)}`);
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    console.error('Interrupted; the servers have stopped and what they stored is gone again.');
    process.exitCode = 130;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
  }
}
