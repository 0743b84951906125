// Prints how much JavaScript the participant's page loads, compressed, and fails when it is more than it may be.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST_BYTES = 110 * 1_000;
const FOLDER = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'dist',
  'web',
  'assets',
  'participant',
);

// Of the texts a reader loads one language; the largest counts.
const sizes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length }));
const isTexts = ({ name }) => name.includes('screen-');
const texts = sizes.filter(isTexts).map(({ bytes }) => bytes);
const rest = sizes.filter((size) => !isTexts(size)).map(({ bytes }) => bytes);
const total = rest.reduce((sum, bytes) => sum + bytes, 0) + Math.max(0, ...texts);
process.stdout.write(
  `participant page: ${(total / 1_000).toFixed(1)} kB of JavaScript, at most ${MOST_BYTES / 1_000}\n`,
);
if (total > MOST_BYTES || rest.length === 0) process.exitCode = 1;
