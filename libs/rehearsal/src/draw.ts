import { fnv1a, mixBits } from '@app/numeric';

const RANGE = 4_294_967_296;

/** A number from 0 up to 1 that the parts alone decide. */
export const draw = (...parts: readonly (string | number)[]): number =>
  mixBits(fnv1a(parts.join(' '))) / RANGE;
