import { adjustedMutualInformation } from '../agreement/mutual-information.js';
import type { Partition } from './partition.js';

/** Mean AMI of a partition with others: how well it stands for all of them (Strehl and Ghosh 2002). */
export const meanAgreement = ({ labels }: Partition, others: readonly Partition[]): number =>
  others.reduce((sum, other) => sum + adjustedMutualInformation(other.labels, labels), 0) /
  Math.max(1, others.length);
