import { parentPort } from 'node:worker_threads';
import { SessionStudy } from '@app/analysis';
import type { ToMain, ToThread } from './thread-messages.js';

const studies = new Map<number, SessionStudy>();

function answerTo({ study: id, question, asked, askedId }: ToThread & { kind: 'ask' }): ToMain {
  try {
    const study = studies.get(id);
    if (!study) throw new Error('There is no such study');
    return { askedId, found: Reflect.apply(study[question], study, asked) };
  } catch (error) {
    // The name alone: a message may quote what people wrote.
    return { askedId, failed: error instanceof Error ? error.name : 'Error' };
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'open') studies.set(message.study, new SessionStudy(message.snapshot));
  else if (message.kind === 'hear') studies.get(message.study)?.hear(message.entries);
  else if (message.kind === 'close') studies.delete(message.study);
  else parentPort?.postMessage(answerTo(message), []);
});
