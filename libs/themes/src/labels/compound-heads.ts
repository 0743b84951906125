const LEAST_HEAD = 5;
const LEAST_FIRST_PART = 3;

/** For each stem the other known stems that it ends in: *meldingenformulier* is a *formulier*. */
export function compoundHeads(stems: ReadonlySet<string>): (stem: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const find = (stem: string): readonly string[] => {
    const heads: string[] = [];
    for (let start = LEAST_FIRST_PART; start <= stem.length - LEAST_HEAD; start += 1)
      if (stems.has(stem.slice(start))) heads.push(stem.slice(start));
    known.set(stem, heads);
    return heads;
  };
  return (stem) => known.get(stem) ?? find(stem);
}
