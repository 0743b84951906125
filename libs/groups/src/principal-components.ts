import type { CentredMatrix } from './centre-endorsements.js';
import { covarianceProduct } from './covariance-product.js';
import { hashId } from './hash-id.js';
import { leadingDirection } from './leading-direction.js';

/** The two directions in which answers differ most, by statement; orthonormal. */
export interface PrincipalComponents {
  /** All 0 when everyone answers alike. */
  first: Float64Array;
  /** All 0 when one direction explains everything. */
  second: Float64Array;
  /** Σ over participants of the squared distance along each. */
  eigenvalues: readonly [number, number];
}

/** The sign of an eigenvector is free; here its largest entry is positive (of equal ones the first). */
function withFixedSign(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const entry of vector) if (Math.abs(entry) > Math.abs(largest)) largest = entry;
  return largest < 0 ? vector.map((entry) => -entry) : vector;
}

/**
 * Principal components of the centred matrix X (participants × statements): the two leading eigenvectors of XᵀX, one
 * after the other, each with a fixed sign.
 *
 * Source: Pearson 1901, Hotelling 1933; Small et al., "Polis: Scaling deliberation by mapping high dimensional opinion
 * spaces", Recerca 26 (2021). O(endorsements) a step, some fifty steps.
 *
 * @param statementIds seed the vector to start from
 */
export function principalComponents(
  centred: CentredMatrix,
  statementIds: readonly string[],
): PrincipalComponents {
  const multiply = (vector: Float64Array) => covarianceProduct(centred, vector);
  const start = (salt: number) => Float64Array.from(statementIds, (id) => 1 + hashId(id, salt) / 2 ** 32);
  const none = { value: 0, vector: new Float64Array(statementIds.length) };
  const first = leadingDirection(multiply, multiply(start(1)), []) ?? none;
  const second =
    (first.value > 0 ? leadingDirection(multiply, multiply(start(2)), [first.vector]) : null) ?? none;
  const isNothing = second.value < first.value * 1e-12;
  return {
    first: withFixedSign(first.vector),
    second: isNothing ? none.vector : withFixedSign(second.vector),
    eigenvalues: [first.value, isNothing ? 0 : second.value],
  };
}
