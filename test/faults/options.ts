import { parseArgs } from 'node:util';
import { UsageError } from '../../apps/cli/src/terminal.js';

export interface Options {
  faultCount: number;
  seed: number;
  participantCount: number;
  /** Connections that break and come back at once. */
  stormCount: number;
  /** Only faults whose name has this in it. */
  only: string;
  hasControls: boolean;
}

const USAGE =
  'npm run test:faults -- [--faults N] [--seed N] [--people 30] [--storm 200] [--only PART-OF-A-NAME] [--no-controls]';

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`--${name} is a whole number. ${USAGE}`);
  return value;
}

/** The arguments; FAULTS and SEED in the environment serve where they are left out. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      faults: { type: 'string', default: environment['FAULTS'] ?? '0' },
      seed: { type: 'string', default: environment['SEED'] ?? '20261121' },
      people: { type: 'string', default: '30' },
      storm: { type: 'string', default: '200' },
      only: { type: 'string', default: '' },
      controls: { type: 'boolean', default: true },
    },
  });
  return {
    faultCount: whole('faults', values.faults),
    seed: whole('seed', values.seed),
    participantCount: whole('people', values.people),
    stormCount: whole('storm', values.storm),
    only: values.only,
    hasControls: values.controls,
  };
}
