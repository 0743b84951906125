const FINAL_FORMS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/**
 * A light stem of a Hebrew word: letters in their medial form, one or two prefixed particles (ו, ה, ב, כ, ל, מ, ש) and a
 * plural or feminine ending taken off as long as three letters remain. It errs on the side of leaving a word alone.
 */
export function hebrewStem(word: string): string {
  const medial = word.replace(/[ךםןףץ]/gu, (letter) => FINAL_FORMS[letter] ?? letter);
  const bare = medial.replace(/^(?:ו?[שכ]?[הבלמ]|ו|ש)(?=\p{L}{3})/u, '');
  return bare.replace(/(?<=\p{L}{3})(?:ימ|ות|ית|ה|י)$/u, '');
}
