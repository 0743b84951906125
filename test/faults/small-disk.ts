import { execFile } from 'node:child_process';
import { mkdir, statfs } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FULL_SIZE_MB = 2_048;
const TRY_COUNT = 20;

/** A file system in memory that can be made as small as what is on it. Needs root and Linux. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Null where it cannot be mounted. */
  static async mount(folder: string): Promise<SmallDisk | null> {
    await mkdir(folder, { recursive: true });
    try {
      await run('mount', [
        '-t',
        'tmpfs',
        '-o',
        `size=${FULL_SIZE_MB}m,mode=0755`,
        'weerklank-faults',
        folder,
      ]);
      return new SmallDisk(folder);
    } catch {
      return null;
    }
  }

  /** A size below what is on it is refused (tmpfs(5)), and what is on it grows meanwhile: measured and asked anew. */
  async fill(): Promise<void> {
    for (let left = TRY_COUNT; ; left -= 1) {
      const { blocks, bfree, bsize } = await statfs(this.folder);
      const size = `${Math.ceil(((blocks - bfree) * bsize) / 1_024)}k`;
      const refused = await this.resize(size).catch((error: unknown) => error);
      if (refused === undefined) return;
      if (left === 0) throw refused;
    }
  }

  async grow(): Promise<void> {
    await this.resize(`${FULL_SIZE_MB}m`);
  }

  async unmount(): Promise<void> {
    await run('umount', ['--lazy', this.folder]);
  }

  private async resize(size: string): Promise<void> {
    await run('mount', ['-o', `remount,size=${size}`, this.folder]);
  }
}
