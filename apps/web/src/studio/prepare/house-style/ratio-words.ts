/** A contrast ratio as it is written in a language; never rounded up, so that 4.497 is not shown as 4.5. */
export const ratioWords = (ratio: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2, roundingMode: 'floor' }).format(ratio);
