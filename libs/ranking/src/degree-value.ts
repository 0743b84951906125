import { HIGHEST_DEGREE } from '@app/dialogue';

/**
 * The weight of a degree in a score: 0, ⅓, ⅔, 1, so that steps on the scale count alike.
 *
 * @param degree 0..3
 * @returns degree ÷ 3, between 0 and 1
 */
export const degreeValue = (degree: number): number => degree / HIGHEST_DEGREE;
