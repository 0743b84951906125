import type { Answer } from '@app/dialogue';
import type { ScreenTexts } from '@app/texts';

/** An answer on the scale in words. */
export const answerText = (say: ScreenTexts, answer: Answer): string =>
  answer === 'cannot-say' ? say('scale.cannot-say') : say(`scale.degree.${answer}`);
