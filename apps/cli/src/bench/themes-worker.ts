import { parentPort } from 'node:worker_threads';
import {
  fitThemes,
  transferablesOf,
  type ThemeConstraints,
  type ThemeModel,
  type ThemeStatement,
} from '@app/themes';

/** What the main thread asks: the statements that came since, and the moderator's decisions so far. */
export interface RefitRequest {
  arrived: ThemeStatement[];
  constraints: ThemeConstraints;
  seed: number;
}

export interface RefitAnswer {
  model: ThemeModel;
  ms: number;
}

const statements: ThemeStatement[] = [];
let previous: ThemeModel | null = null;

parentPort?.on('message', ({ arrived, constraints, seed }: RefitRequest) => {
  statements.push(...arrived);
  const start = performance.now();
  previous = fitThemes(statements, previous, constraints, { seed });
  const ms = performance.now() - start;
  const model = structuredClone(previous);
  parentPort?.postMessage({ model, ms } satisfies RefitAnswer, transferablesOf(model));
});
