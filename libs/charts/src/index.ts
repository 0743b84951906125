export { ActivityLine } from './activity-line.js';
export { ACCENT, DEGREE_FILLS, INK, LINE, PAPER } from './colours.js';
export { DistributionBar, type DegreeCounts } from './distribution-bar.js';
export { GroupMap, type GroupPoint } from './group-map.js';
export { GroupMark } from './group-mark.js';
export { IntervalLine, type Interval } from './interval-line.js';
export { Rings } from './rings.js';
export { ShareBar } from './share-bar.js';
