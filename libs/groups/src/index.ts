export { compareIds } from './compare-ids.js';
export { matrixOf, type EndorsementMatrix, type ParticipantAnswers } from './endorsement-matrix.js';
export { endorsementMatrix, endorsementValue } from './session-matrix.js';
export { DEFAULT_GROUPS_OPTIONS, type GroupsOptions } from './groups-options.js';
export {
  describeGroups,
  opinionGroups,
  type NoOpinionGroups,
  type OpinionGroup,
  type OpinionGroups,
} from './opinion-groups.js';
export { smoothGroupCount, type GroupCountMemory } from './smooth-group-count.js';
export { type Consensus, type ConsensusStatement } from './consensus-statements.js';
export { type RepresentativeStatement } from './representative-statements.js';
export { type PrincipalComponents } from './principal-components.js';
export { type Projection } from './project-participants.js';
export { proportionTest, twoProportionTest } from './proportion-tests.js';
export { pairwiseDistances, silhouette } from './silhouette.js';
export { adjustedRandIndex } from './adjusted-rand-index.js';
