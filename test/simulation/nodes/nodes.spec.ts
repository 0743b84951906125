import { Logger } from '@nestjs/common';
import { simulate, type SimulationOutcome } from './simulation.js';

const whole = (name: string, otherwise: number): number => {
  const given = process.env[name];
  return given === undefined || given === '' ? otherwise : Number(given);
};

const RUNS = whole('SIMULATION_RUNS', 1);
const SEED = whole('SIMULATION_SEED', 20_261_121);
const CLIENTS = whole('SIMULATION_CLIENTS', 50);
const ACTIONS = whole('SIMULATION_ACTIONS', 500);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const lineOf = ({ seed, findings, faults, ...counted }: SimulationOutcome): string => {
  const faultCount = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const { actionCount, acknowledgedCount, refusedCount, factCount, errorCount } = counted;
  return (
    `seed ${seed}: ${actionCount} commands, ${acknowledgedCount} acknowledged, ${refusedCount} refused, ` +
    `${factCount} facts, ${faultCount} faults, ${errorCount} errors lived through, ${findings.length} findings`
  );
};

// What nodes live through is counted; a line each would only hide it.
Logger.overrideLogger(false);

describe('a session on several nodes, in one process with a clock and a network of its own', () => {
  it(`keeps every promise in ${RUNS} runs of ${CLIENTS} clients × ${ACTIONS} actions`, async () => {
    const startedAt = performance.now();
    const failed: string[] = [];
    for (let index = 0; index < RUNS; index += 1) {
      const outcome = await simulate({
        seed: SEED + index,
        clientCount: CLIENTS,
        actionsPerClient: ACTIONS,
        nodeCount: 3,
      });
      say(lineOf(outcome));
      failed.push(...outcome.findings.slice(0, 5).map((finding) => `seed ${outcome.seed}: ${finding}`));
    }
    const minutes = (performance.now() - startedAt) / 60_000;
    say(`${RUNS} runs, ${(RUNS / minutes).toFixed(1)} a minute`);
    expect(failed).toEqual([]);
  }, 3_600_000);

  it('is the same run for the same seed', async () => {
    const options = { seed: SEED, clientCount: 8, actionsPerClient: 40, nodeCount: 2 };
    expect(await simulate(options)).toEqual(await simulate(options));
  }, 120_000);

  it('finds a node that answers before anything is stored', async () => {
    const { findings } = await simulate({
      seed: SEED,
      clientCount: 12,
      actionsPerClient: 60,
      nodeCount: 2,
      lies: true,
    });
    expect(findings.some((finding) => finding.includes('is lost'))).toBe(true);
  }, 120_000);
});
