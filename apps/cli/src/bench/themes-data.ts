import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { mulberry32 } from '@app/numeric';
import { DataError } from '../replay/csv-file.js';

/** A text whose theme is known. */
export interface LabelledText {
  text: string;
  label: string;
  language: string | null;
  /** What an embedder made of it, where one was asked. */
  vector?: Float32Array;
}

const PREFIX_END = ' ## ';

/** `debate` of a label `debate ## key point`. */
export const prefixOf = (label: string): string => label.split(PREFIX_END, 1)[0] ?? label;

function parseLine(file: string, line: string, number: number): LabelledText {
  const wrong = (why: string) => new DataError(`${file}, line ${number}: ${why}`);
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw wrong('this is not JSON');
  }
  if (typeof row !== 'object' || row === null) throw wrong('wants an object {"text", "label", "lang"}');
  const { text, label, lang } = row as Record<string, unknown>;
  if (typeof text !== 'string') throw wrong('"text" wants a string');
  if (typeof label !== 'string' && typeof label !== 'number') throw wrong('"label" wants a string');
  return { text, label: String(label), language: typeof lang === 'string' ? lang : null };
}

/** @throws DataError that names file and line */
export async function readLabelledTexts(path: string): Promise<LabelledText[]> {
  const file = basename(path);
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DataError(`${path} cannot be read`, { cause });
  });
  const lines = content.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const texts = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseLine(file, line, number));
  if (texts.length === 0) throw new DataError(`${file} holds no texts`);
  return texts;
}

/** So many of the texts in an order drawn by seed: each gets a place by lot. */
export function drawTexts(texts: readonly LabelledText[], count: number, seed: number): LabelledText[] {
  const random = mulberry32(seed);
  return texts
    .map((text) => ({ text, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ text }) => text);
}
