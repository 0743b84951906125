import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Frequent first, as in the real files. */
export const DUTCH: Readonly<Record<string, readonly number[]>> = {
  de: [1, 1, 1, 1],
  een: [1, 1, 1, 0.9],
  inkoop: [1, 0, 0, 0],
  aanbesteding: [0.9, 0.1, 0, 0],
  wethouder: [0, 1, 0, 0],
  Wethouder: [0, 0.9, 0.1, 0],
  raadslid: [0, 0.9, 0, 0.1],
  één: [0, 0, 1, 0],
};

export const ENGLISH: Readonly<Record<string, readonly number[]>> = {
  the: [1, 1, 1, 1],
  procurement: [0.95, 0, 0.05, 0],
};

export const vecOf = (words: Readonly<Record<string, readonly number[]>>): string => {
  const lines = Object.entries(words).map(([word, values]) => `${word} ${values.join(' ')} `);
  return [`${lines.length} ${Object.values(words)[0]?.length ?? 0}`, ...lines, ''].join('\n');
};

/** A folder of made-up word vectors, and its removal. */
export async function wordVectorFolder(
  files: Readonly<Record<string, string>> = { 'nl.vec': vecOf(DUTCH), 'en.vec': vecOf(ENGLISH) },
) {
  const folder = await mkdtemp(join(tmpdir(), 'word-vectors-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
