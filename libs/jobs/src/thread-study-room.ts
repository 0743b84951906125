import { Worker } from 'node:worker_threads';
import { StudyFailed, StudyLost, StudyRoom, type OpenStudy } from '@app/application';
import type { ToMain, ToThread } from './thread-messages.js';

interface Waiting {
  resolve: (found: never) => void;
  reject: (error: Error) => void;
}

const MB = 1024 * 1024;
/** Half of what the process may use: enough for sessions of thousands, too little to bring the rest down with it. */
const mostHeapMb = (): number => Math.floor(process.availableMemory() / MB / 2);

/** Studies sessions in a thread of its own. When that thread breaks, its studies are lost and it is started again. */
export class ThreadStudyRoom extends StudyRoom {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private nextStudy = 1;
  private nextAsked = 1;

  override open(snapshot: string): OpenStudy {
    const worker = (this.worker ??= this.start());
    const study = this.nextStudy++;
    const tell = (message: ToThread) => {
      // A thread that has ended hears nothing any more; who asks is told.
      if (worker === this.worker) worker.postMessage(message, []);
    };
    tell({ kind: 'open', study, snapshot });
    return {
      hear: (entries) => tell({ kind: 'hear', study, entries }),
      ask: (question, ...asked) =>
        new Promise((resolve, reject) => {
          if (worker !== this.worker) {
            reject(new StudyLost());
            return;
          }
          const askedId = this.nextAsked++;
          this.waiting.set(askedId, { resolve, reject });
          tell({ kind: 'ask', study, askedId, question, asked });
        }),
      close: () => tell({ kind: 'close', study }),
    };
  }

  override async close(): Promise<void> {
    const { worker } = this;
    this.lose(worker);
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./study-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostHeapMb() },
    });
    worker.unref();
    worker.on('message', (message: ToMain) => this.answer(message));
    worker.on('error', () => this.lose(worker));
    worker.on('exit', () => this.lose(worker));
    return worker;
  }

  private answer(message: ToMain): void {
    const waiting = this.waiting.get(message.askedId);
    this.waiting.delete(message.askedId);
    if ('lost' in message) waiting?.reject(new StudyLost());
    else if ('failed' in message) waiting?.reject(new StudyFailed(message.failed));
    else waiting?.resolve(message.found as never);
  }

  private lose(worker: Worker | null): void {
    if (worker !== this.worker) return;
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new StudyLost());
    this.waiting.clear();
  }
}
