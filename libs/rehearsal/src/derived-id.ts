import { fnv1a, mixBits } from '@app/numeric';

const GROUPS = [8, 12, 16, 20];

/** A UUID that the parts alone decide: whoever works it out, on whichever process, gets the same one. */
export function derivedId<Id extends string>(...parts: readonly (string | number)[]): Id {
  const text = parts.join(' ');
  const hex = [0, 1, 2, 3]
    .map((word) =>
      mixBits(fnv1a(`${word} ${text}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const marked = `${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`;
  const dashed = [0, ...GROUPS].map((from, index) => marked.slice(from, GROUPS[index])).join('-');
  return dashed as string as Id;
}
