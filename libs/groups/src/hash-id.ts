import { fnv1a, mixBits } from '@app/numeric';

/**
 * A number drawn by an id and a salt: the same two always give the same number, whoever else is there. Participants are
 * drawn by it, so that somebody who joins later does not reshuffle all the others. O(length).
 *
 * @param salt a whole number of 32 bits
 * @returns a whole number from 0 to 2³² − 1
 */
export const hashId = (id: string, salt: number): number => mixBits(fnv1a(id) ^ mixBits(salt));
