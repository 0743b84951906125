import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RefitAnswer, RefitRequest } from './themes-worker.js';

/** Finds themes somewhere else than in the main thread. */
export interface Refitter {
  refit: (request: RefitRequest) => Promise<RefitAnswer>;
  close: () => Promise<void>;
}

export function workerRefitter(): Refitter {
  const worker = new Worker(new URL('./themes-worker.js', import.meta.url));
  return {
    refit: async (request) => {
      worker.postMessage(request, []);
      // Rejects when the worker fails.
      const [answer] = (await once(worker, 'message')) as [RefitAnswer];
      return answer;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
