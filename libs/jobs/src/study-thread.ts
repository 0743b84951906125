import { parentPort } from 'node:worker_threads';
import { SessionStudy } from '@app/analysis';
import type { ToMain, ToThread } from './thread-messages.js';

/** One session's copy; null once it could not follow. */
const studies = new Map<number, SessionStudy | null>();

/** The name alone: a message may quote what people wrote. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

/** A copy that breaks is lost by itself; the others go on. */
function attempt(study: number, work: () => SessionStudy | null): void {
  try {
    studies.set(study, work());
  } catch {
    studies.set(study, null);
  }
}

function answerTo({ study: id, question, asked, askedId }: ToThread & { kind: 'ask' }): ToMain {
  const study = studies.get(id);
  if (!study) return { askedId, lost: true };
  try {
    return { askedId, found: Reflect.apply(study[question], study, asked) };
  } catch (error) {
    return { askedId, failed: nameOf(error) };
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'open') attempt(message.study, () => new SessionStudy(message.snapshot));
  else if (message.kind === 'hear')
    attempt(message.study, () => {
      const study = studies.get(message.study) ?? null;
      study?.hear(message.entries);
      return study;
    });
  else if (message.kind === 'close') studies.delete(message.study);
  else parentPort?.postMessage(answerTo(message), []);
});
