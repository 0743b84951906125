import { mixBits } from '@app/numeric';

/** A whole number below 2²¹ beside a hash of 32 bits stays below 2⁵³, up to which doubles are exact. */
const PLACE_COUNT = 2 ** 21;

/**
 * The spots in the order in which they are met when people are called up in a drawn order: as if by lot, but each
 * person's lot depends on their own id and the number of the draw alone. O(people + spots · log).
 *
 * @param hashes by person
 * @param spotOf by person
 */
export function drawnOrder(
  hashes: Uint32Array,
  spotOf: Uint32Array,
  spotCount: number,
  draw: number,
): Float64Array {
  const salt = mixBits(draw + 1);
  const lots = new Float64Array(spotCount).fill(2 ** 32);
  for (let person = 0; person < hashes.length; person += 1) {
    const lot = mixBits((hashes[person] ?? 0) ^ salt);
    const spot = spotOf[person] ?? 0;
    if (lot < (lots[spot] ?? 0)) lots[spot] = lot;
  }
  const keys = lots.map((lot, spot) => lot * PLACE_COUNT + spot);
  return keys.sort().map((key) => key % PLACE_COUNT);
}
