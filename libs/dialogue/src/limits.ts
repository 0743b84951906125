/** How long what people write may be, in grapheme clusters (UAX #29), and how many there may be of what. */
export const LIMITS = {
  announcementGraphemeCount: 1_000,
  noteGraphemeCount: 1_000,
  themeNameGraphemeCount: 80,
  wordGraphemeCount: 30,
  stageTitleGraphemeCount: 140,
  pollQuestionGraphemeCount: 280,
  pollOptionGraphemeCount: 80,
  leastPollOptionCount: 2,
  mostPollOptionCount: 6,
  /** Statements that one participant may choose from a shortlist. */
  mostChosenCount: 3,
} as const;
