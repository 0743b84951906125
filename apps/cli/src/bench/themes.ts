import { parseArgs } from 'node:util';
import { embedderFor, readEmbedderSettings, type EmbedderSettings } from '@app/embedding';
import { UsageError } from '../terminal.js';
import { drawTexts, prefixOf, readLabelledTexts, type LabelledText } from './themes-data.js';
import { runThemesLive, type ThemesFigures } from './themes-live.js';
import { workerRefitter } from './themes-refitter.js';
import { withVectors } from './themes-vectors.js';

const USAGE = `Usage: bench:themes -- --data FILE.jsonl [--n 300] [--pins 0.05] [--seed N] [--json]

  --data FILE        {"text","label","lang"} a line
  --n N              so many statements, drawn by seed; default 300
  --pins SHARE       a moderator pins this share to the theme of its label; default 0
  --seed N           which statements, in which order; default 1
  --label prefix     the label is what stands before " ## "
  --group-by-prefix  each group of labels with one prefix apart; the mean of all
  --embedder-url U   with vectors from an endpoint like OpenAI's; its key in WEERKLANK_EMBEDDER_KEY
  --embedder-model M that the endpoint is asked for
  --embedder-dir D   with the word vectors in this folder, one <language>.vec a language
  --json             print one JSON object in place of the table`;

export interface ThemesBenchOptions {
  data: string;
  count: number;
  pinShare: number;
  seed: number;
  isJson: boolean;
  isLabelPrefix: boolean;
  isGroupedByPrefix: boolean;
  embedder?: EmbedderSettings;
}

function numberOf(name: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isFinite(value) || value < least || value > most)
    throw new UsageError(`--${name} wants a number from ${least} to ${most}, not “${given}”\n\n${USAGE}`);
  return value;
}

/** @throws UsageError that names the argument and says what would be right */
export function parseThemesBenchArgs(args: string[]): ThemesBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      n: { type: 'string', default: '300' },
      pins: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      label: { type: 'string', default: 'whole' },
      'group-by-prefix': { type: 'boolean', default: false },
      'embedder-url': { type: 'string' },
      'embedder-model': { type: 'string' },
      'embedder-dir': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined) throw new UsageError(`--data wants a file\n\n${USAGE}`);
  if (values.label !== 'whole' && values.label !== 'prefix')
    throw new UsageError(`--label wants “whole” or “prefix”, not “${values.label}”\n\n${USAGE}`);
  return {
    data: values.data,
    count: Math.floor(numberOf('n', values.n, 1, 1_000_000)),
    pinShare: numberOf('pins', values.pins, 0, 1),
    seed: Math.floor(numberOf('seed', values.seed, 0, 2 ** 32 - 1)),
    isJson: values.json,
    isLabelPrefix: values.label === 'prefix',
    isGroupedByPrefix: values['group-by-prefix'],
    ...embedderOf(values['embedder-url'], values['embedder-model'], values['embedder-dir']),
  };
}

function embedderOf(url?: string, model?: string, folder?: string): Pick<ThemesBenchOptions, 'embedder'> {
  if (url === undefined && model === undefined && folder === undefined) return {};
  const embedder = readEmbedderSettings({
    WEERKLANK_EMBEDDER_URL: url,
    WEERKLANK_EMBEDDER_MODEL: model,
    WEERKLANK_EMBEDDER_DIR: folder,
    WEERKLANK_EMBEDDER_KEY: url === undefined ? undefined : process.env['WEERKLANK_EMBEDDER_KEY'],
  });
  return { embedder };
}

/** The texts to run apart: one set, or one for each prefix of the labels. */
export function setsOf(texts: readonly LabelledText[], options: ThemesBenchOptions): LabelledText[][] {
  const groups = new Map<string, LabelledText[]>();
  for (const text of texts) {
    const group = options.isGroupedByPrefix ? prefixOf(text.label) : '';
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  const labelled = (text: LabelledText) =>
    options.isLabelPrefix ? { ...text, label: prefixOf(text.label) } : text;
  return [...groups.values()].map((group) => drawTexts(group.map(labelled), options.count, options.seed));
}

/** The mean of each figure. */
export function meanFigures(all: readonly ThemesFigures[]): ThemesFigures {
  const mean = (figure: keyof ThemesFigures) =>
    all.reduce((sum, figures) => sum + figures[figure], 0) / all.length;
  return {
    n: mean('n'),
    themes: mean('themes'),
    ami: mean('ami'),
    ari: mean('ari'),
    nmi: mean('nmi'),
    refitMs: mean('refitMs'),
    assignP95Ms: mean('assignP95Ms'),
    churn: mean('churn'),
    mainThreadP95Ms: mean('mainThreadP95Ms'),
    refits: mean('refits'),
    others: mean('others'),
  };
}

async function runApart(
  sets: readonly LabelledText[][],
  { pinShare, seed, embedder: settings }: ThemesBenchOptions,
) {
  const embedder = await embedderFor(settings ?? {});
  const all: ThemesFigures[] = [];
  for (const set of sets) {
    const refitter = workerRefitter();
    try {
      all.push(await runThemesLive(await withVectors(set, embedder), pinShare, seed, refitter));
    } finally {
      await refitter.close();
    }
  }
  return meanFigures(all);
}

/** How well themes are found while statements arrive, how calm they stay, and what it costs the main thread. */
export async function benchThemes(args: string[]): Promise<void> {
  const options = parseThemesBenchArgs(args);
  const sets = setsOf(await readLabelledTexts(options.data), options);
  const figures = await runApart(sets, options);
  if (options.isJson) console.log(JSON.stringify(figures));
  else
    for (const [name, value] of Object.entries(figures))
      console.log(name.padEnd(18), Number(value.toFixed(4)));
}
