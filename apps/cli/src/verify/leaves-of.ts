const NAMING = ['statementId', 'itemId', 'themeId', 'pollId', 'group'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an element of a list is called: by its id where it has one, else by its place. */
function nameOf(element: unknown, index: number): string {
  if (!isRecord(element)) return String(index + 1);
  const naming = NAMING.find((key) => element[key] !== undefined);
  return naming === undefined ? String(index + 1) : String(element[naming]);
}

/** All single values of plain data, each with the words of the way to it; of lists with ids also their order. */
export function leavesOf(value: unknown, way = ''): [way: string, leaf: unknown][] {
  const under = (name: string): string => (way === '' ? name : `${way} ${name}`);
  if (Array.isArray(value)) {
    const order: [string, unknown][] = value.some(isRecord)
      ? [[under('order'), value.map(nameOf).join(' ')]]
      : [[under('length'), value.length]];
    return [...order, ...value.flatMap((element, index) => leavesOf(element, under(nameOf(element, index))))];
  }
  if (isRecord(value)) return Object.entries(value).flatMap(([key, part]) => leavesOf(part, under(key)));
  return value === undefined ? [] : [[way, value]];
}
