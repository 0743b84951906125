import type { AnalysisFrame, RankedRow, RankedTheme } from '@app/contract';
import type { AgendaItemId, ModeratedRow, StatementId, ThemeId, ThemeRow } from '@app/dialogue';

export const themeId = (id: string): ThemeId => id as ThemeId;
export const statementId = (id: string): StatementId => id as StatementId;

export const moderatedRow = (changes: Partial<ModeratedRow> = {}): ModeratedRow => ({
  itemId: 'item-a' as AgendaItemId,
  intent: 'experience',
  text: 'Iedereen vindt het een goed idee',
  language: 'nl',
  postedAt: 1,
  buildsOnId: null,
  raisesTheme: false,
  reach: 10,
  tally: [1, 1, 3, 4, 1],
  themeId: null,
  secondaryThemeIds: [],
  seeded: false,
  corrected: false,
  standing: 'shown',
  hiddenReason: null,
  mergedIntoId: null,
  mergedIds: [],
  chosenCount: 0,
  authorMuted: false,
  isThemeSet: false,
  dealingPaused: false,
  flags: {},
  ...changes,
});

export const themeRow = (changes: Partial<ThemeRow> = {}): ThemeRow => ({
  language: 'nl',
  exampleId: null,
  name: null,
  mergedIntoId: null,
  ...changes,
});

export const rankedRow = (
  id: string,
  place: number | null,
  score: number,
  list: RankedRow['list'] = 'ranked',
): RankedRow => ({
  statementId: statementId(id),
  list,
  place,
  score,
  lower: score - 0.1,
  upper: score + 0.1,
  certainty: null,
});

export const rankedTheme = (id: string, place: number | null, keywords: readonly string[]): RankedTheme => ({
  themeId: themeId(id),
  keywords,
  statementCount: 1,
  askedCount: 38,
  recognisedCount: 31,
  score: 0.8,
  lower: 0.7,
  upper: 0.9,
  place,
});

export const analysisFrame = (changes: Partial<AnalysisFrame> = {}): AnalysisFrame => ({
  uptoSeq: 9,
  seed: 1,
  statements: [],
  themes: [],
  groups: { kind: 'none', reason: 'alike' },
  consensus: { recognised: [], notRecognised: [] },
  ...changes,
});
