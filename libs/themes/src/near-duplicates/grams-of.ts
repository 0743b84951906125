const LENGTH = 3;

/** The character 3-grams of a normalised text, its ends marked with a space. */
export function gramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  const grams = new Set<string>();
  for (let start = 0; start + LENGTH <= padded.length; start += 1)
    grams.add(padded.slice(start, start + LENGTH));
  return grams;
}
