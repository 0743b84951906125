import { Refusal } from '@app/application';
import type { ContrastMistake, FieldIssue } from '@app/contract';
import { textsFor } from '@app/texts';

/** A house style in which something could not be read or told apart: all that is wrong with its colours. */
export class ContrastTooLow extends Refusal {
  constructor(readonly mistakes: readonly ContrastMistake[]) {
    super('contrast-too-low');
  }
}

/** Names the field, how far apart the colours are and should be, and the nearest colour that would do. */
export function explainContrast(
  { field, pair, ratio, least, suggestion }: ContrastMistake,
  language: string,
): FieldIssue {
  // Never rounded up: 4.497 is not 4.5.
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2, roundingMode: 'floor' });
  const say = textsFor(language);
  const detail = say('house-style.contrast.too-low', {
    pair: say(`house-style.pair.${pair}`),
    ratio: format.format(ratio),
    least: format.format(least),
    suggestion,
  });
  return { field: `style.${field}`, detail };
}
