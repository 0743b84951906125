const NUMBER_WORDS: readonly (readonly string[])[] = [
  'nul zero null אפס',
  'twee two deux zwei שני שתי שניים שתיים',
  'drie three trois drei שלוש שלושה',
  'vier four quatre ארבע ארבעה',
  'vijf five cinq fünf חמש חמישה',
  'zes six sechs שש שישה',
  'zeven seven sept sieben שבע שבעה',
  'acht eight huit שמונה',
  'negen nine neuf neun תשע תשעה',
  'tien ten dix zehn עשר עשרה',
  'elf eleven onze',
  'twaalf twelve douze zwölf',
].map((words) => words.split(' '));

const VALUES: ReadonlyMap<string, string> = new Map([
  ...NUMBER_WORDS.flatMap((words, index) =>
    words.map((word) => [word, String(index === 0 ? 0 : index + 1)] as const),
  ),
  ...'honderd hundred cent hundert מאה'.split(' ').map((word) => [word, '100'] as const),
  ...'duizend thousand mille tausend אלף'.split(' ').map((word) => [word, '1000'] as const),
]);

/** A separator of thousands is no part of a number. */
const THOUSANDS = /(?<=\p{N})[.,](?=\p{N}{3}(?!\p{N}))/gu;
const DIGITS = /\p{N}+(?:[.,:/]\p{N}+)*/gu;

/**
 * The numbers in a text, sorted: in digits with their separators, and the words for small ones. “Elf” may be a number and “onze”
 * the Dutch for “our”: both texts are read alike, so a mistake matters only where such a word differs.
 */
export function numbersOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  return [
    ...(plain.replaceAll(THOUSANDS, '').match(DIGITS) ?? []),
    ...words.flatMap((word) => VALUES.get(word) ?? []),
  ].sort();
}
