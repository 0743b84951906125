export { matrixOf, type EndorsementMatrix, type ParticipantAnswers } from './endorsement-matrix.js';
export { endorsementMatrix } from './session-matrix.js';
export type { GroupsOptions } from './groups-options.js';
export {
  describeGroups,
  opinionGroups,
  type NoOpinionGroups,
  type OpinionGroup,
  type OpinionGroups,
} from './opinion-groups.js';
export { smoothGroupCount, type GroupCountMemory } from './smooth-group-count.js';
export { proportionTest, twoProportionTest } from './proportion-tests.js';
export { pairwiseDistances, silhouette } from './silhouette.js';
