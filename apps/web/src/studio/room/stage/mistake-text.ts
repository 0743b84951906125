import { LIMITS } from '@app/dialogue';
import type { ScreenTexts } from '@app/texts';
import type { PollMistake } from './poll-draft.js';

/** What is wrong with a field of a poll, in words; null when nothing is. */
export function mistakeText(say: ScreenTexts, mistake: PollMistake | undefined): string | null {
  switch (mistake) {
    case undefined:
      return null;
    case 'long-question':
      return say('error.too-long', { limit: LIMITS.pollQuestionGraphemeCount });
    case 'long-option':
      return say('error.too-long', { limit: LIMITS.pollOptionGraphemeCount });
    default:
      return say(`room.poll.mistake.${mistake}`);
  }
}
