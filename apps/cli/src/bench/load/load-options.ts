import { parseArgs } from 'node:util';
import { UsageError } from '../../terminal.js';

const USAGE = `Usage: bench:load [--participants N] [--rate N] [--seconds N] [--nodes N] [--database URL] [--redis URL]
                  [--seed N] [--json]

  --participants N  people with a socket of their own; default 1000
  --rate N          acts a second, of all people together; default 50
  --seconds N       measure so long, after everyone has joined; default 60
  --nodes N         servers on one database, the people spread over them; default 1
  --database URL    a PostgreSQL server on which databases may be made; default an embedded one of its own
  --redis URL       handed to the servers as REDIS_URL
  --seed N          who does what, and when; default 1
  --json            print one JSON object in place of progress and tables`;

export interface LoadOptions {
  participantCount: number;
  /** Acts a second, of all people together. */
  rate: number;
  seconds: number;
  nodeCount: number;
  databaseUrl: string | null;
  redisUrl: string | null;
  seed: number;
  isJson: boolean;
}

interface Bounds {
  least: number;
  most: number;
  isWhole: boolean;
}

function numberOf(flag: string, given: string, { least, most, isWhole }: Bounds): number {
  const value = Number(given);
  const isFit =
    given.trim() !== '' && value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (isFit) return value;
  const kind = isWhole ? 'a whole number' : 'a number';
  throw new UsageError(`--${flag} wants ${kind} from ${least} to ${most}, not “${given}”\n\n${USAGE}`);
}

function urlOf(flag: string, given: string | undefined, protocol: RegExp, example: string): string | null {
  if (given === undefined) return null;
  if (URL.canParse(given) && protocol.test(new URL(given).protocol)) return given;
  throw new UsageError(`--${flag} wants an address such as ${example}, not “${given}”\n\n${USAGE}`);
}

/** @throws Error that names the argument and says what would be right */
export function parseLoadArgs(args: string[]): LoadOptions {
  const { values } = parseArgs({
    args,
    options: {
      participants: { type: 'string', default: '1000' },
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '60' },
      nodes: { type: 'string', default: '1' },
      database: { type: 'string' },
      redis: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const whole = (flag: 'participants' | 'nodes' | 'seed', least: number, most: number) =>
    numberOf(flag, values[flag], { least, most, isWhole: true });
  const real = (flag: 'rate' | 'seconds', least: number, most: number) =>
    numberOf(flag, values[flag], { least, most, isWhole: false });
  return {
    participantCount: whole('participants', 4, 20_000),
    rate: real('rate', 0.1, 100_000),
    seconds: real('seconds', 1, 86_400),
    nodeCount: whole('nodes', 1, 8),
    databaseUrl: urlOf(
      'database',
      values.database,
      /^postgres(ql)?:$/,
      'postgresql://postgres@127.0.0.1:5432/postgres',
    ),
    redisUrl: urlOf('redis', values.redis, /^rediss?:$/, 'redis://127.0.0.1:6379'),
    seed: whole('seed', 0, 2 ** 32 - 1),
    isJson: values.json,
  };
}
