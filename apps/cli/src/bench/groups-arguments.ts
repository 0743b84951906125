import { parseArgs } from 'node:util';
import { UsageError } from '../terminal.js';
import type { SyntheticSize } from './groups-synthetic.js';

const USAGE = `Usage: bench:groups (--data DIR | --synthetic PxSxE) [--json] [--seed N] [--shuffles N]

  --data DIR   a recorded conversation: comments.csv, participants-votes.csv, perhaps reference.polis.json
  --synthetic  made up in place of it: so many participants x statements x endorsements, as 2031x896x225524
  --json       print one JSON object in place of the table
  --seed N     in which orders the answers are shuffled, and what is made up; the groups do not depend on it; default 1
  --shuffles N group again in so many other orders, to compare; default 5`;

export interface GroupsBenchOptions {
  source: { dataFolder: string } | { synthetic: SyntheticSize };
  isJson: boolean;
  seed: number;
  shuffleCount: number;
}

function wholeNumber(name: string, given: string): number {
  if (!/^\d{1,9}$/.test(given))
    throw new UsageError(`--${name} wants a whole number from 0, not “${given}”\n\n${USAGE}`);
  return Number(given);
}

function syntheticSize(given: string): SyntheticSize {
  const [, participants, statements, endorsements] = /^(\d{1,6})x(\d{1,6})x(\d{1,8})$/.exec(given) ?? [];
  const size = {
    participantCount: Number(participants),
    statementCount: Number(statements),
    endorsementCount: Number(endorsements),
  };
  if (!(size.endorsementCount <= size.participantCount * size.statementCount))
    throw new UsageError(
      `--synthetic wants participants x statements x endorsements, no more of these than pairs, as 2031x896x225524, not “${given}”\n\n${USAGE}`,
    );
  return size;
}

/** @throws UsageError that names the argument and says what would be right */
export function parseGroupsBenchArgs(args: string[]): GroupsBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      synthetic: { type: 'string' },
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      shuffles: { type: 'string', default: '5' },
    },
  });
  const { data, synthetic } = values;
  if ((data === undefined) === (synthetic === undefined))
    throw new UsageError(`It wants either --data or --synthetic\n\n${USAGE}`);
  return {
    source: data === undefined ? { synthetic: syntheticSize(synthetic ?? '') } : { dataFolder: data },
    isJson: values.json,
    seed: wholeNumber('seed', values.seed),
    shuffleCount: wholeNumber('shuffles', values.shuffles),
  };
}
