/**
 * What may be logged of an unknown error: its name and where it happened. Never its message, which may quote what a
 * person wrote.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [error.name, ...frames].join('\n');
}
