const HIGHEST = 999_999;

/** A number from 1 that says nothing about what it stands for. */
export function drawNumber(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (random % HIGHEST);
}
