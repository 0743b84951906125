import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const IS_TEXT = /\.(?:js|css|svg)$/;

/** Writes each file also as the server sends it to a browser that can unpack it: `.br` and `.gz` beside it. */
export const precompress = (): Plugin => ({
  name: 'weerklank-precompress',
  apply: 'build',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((file) => IS_TEXT.test(file))) {
      const path = join(dir, name);
      const content = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      writeFileSync(`${path}.br`, brotliCompressSync(content));
    }
  },
});
