const STEP_COUNT = 60;

function logFactorials(most: number): number[] {
  const logs = [0];
  for (let value = 1; value <= most; value += 1) logs.push((logs[value - 1] ?? 0) + Math.log(value));
  return logs;
}

/**
 * Quantile of the share of people who recognise something, when r of n asked do: Beta(1 + r, 1 + n − r), by halving, with
 * the tail of the binomial distribution in place of the incomplete beta function (I_x(1 + r, 1 + n − r) = P(X > r) for X ~
 * Binomial(n + 1, x)). Within 1e-15 of the root; slower than the way the report goes, and another one.
 */
export function shareQuantile(probability: number, recognisedCount: number, askedCount: number): number {
  const trials = askedCount + 1;
  const logs = logFactorials(trials);
  const choose = (count: number): number =>
    (logs[trials] ?? 0) - (logs[count] ?? 0) - (logs[trials - count] ?? 0);
  const atMost = (share: number): number => {
    let below = 0;
    for (let count = 0; count <= recognisedCount; count += 1)
      below += Math.exp(choose(count) + count * Math.log(share) + (trials - count) * Math.log1p(-share));
    return 1 - below;
  };
  let [low, high] = [0, 1];
  for (let step = 0; step < STEP_COUNT; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
