export interface GroupsOptions {
  /** Draws the people from whom a run starts; the same seed and the same answers give the same groups. */
  seed: number;
  /** So many answers put a participant into a group (all of them where there are fewer statements). */
  leastEndorsementCount: number;
  /** Groups are not sought among fewer people; where fewer answered enough, those who answered most top it up. */
  leastParticipantCount: number;
  /** No group is smaller. */
  leastGroupSize: number;
  /** No more groups than this. */
  mostGroupCount: number;
  /** So many runs of the method, of which the most typical one counts. */
  runCount: number;
  /** Where there are more people, those who stand closest together share a spot. */
  spotCount: number;
  /** People are first gathered into at most so many cells. */
  cellCount: number;
  /** Another number of groups must win so many times in a row before it is shown. */
  patienceCount: number;
}

/**
 * The standing choices: Polis' 7 answers, 15 people, 5 groups, 100 cells and 4 wins in a row.
 *
 * The least group size is ours: five, because no segment under five people is shown anywhere, so that a smaller group
 * would be there only to be hidden; and because a group of one to four is, in this method, nearly always somebody far
 * out rather than people who think alike.
 */
export const DEFAULT_GROUPS_OPTIONS: GroupsOptions = {
  seed: 1,
  leastEndorsementCount: 7,
  leastParticipantCount: 15,
  leastGroupSize: 5,
  mostGroupCount: 5,
  runCount: 32,
  spotCount: 500,
  cellCount: 100,
  patienceCount: 4,
};
