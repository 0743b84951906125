import type { JSX } from 'react';
import { groupFill, groupPath } from './group-shapes.js';

const AREA = 130;

/** The mark of a group, as on the map. Its letter stands beside it. */
export const GroupMark = ({ group }: { group: number }): JSX.Element => (
  <svg className="rings" viewBox="-10 -12 20 24" width="20" height="24" aria-hidden="true" focusable="false">
    <path d={groupPath(group, AREA)} fill={groupFill(group)} />
  </svg>
);
