import type { AnalysisFrame } from '@app/contract';
import { STAGED_COUNT, type AgendaItemId, type StageContent, type StageRow, type View } from '@app/dialogue';
import { listedOf, type Listed } from '../listed.js';
import { boardOf } from '../themes/board.js';
import { contentOf } from './content-of.js';

/** So many of one item, or of one theme, are shown at once. */
export const TOP_COUNT = 3;

type Shared = Pick<View['shared'], 'statements' | 'themes'>;

const onlyRanked = (listed: readonly Listed[], most: number): Listed[] =>
  listed.filter(({ ranked }) => ranked?.list === 'ranked').slice(0, most);

/** The most widely recognised statements of an item; none as long as there is no ranking that knows them. */
export const topOfItem = (
  { statements }: Pick<Shared, 'statements'>,
  analysis: AnalysisFrame | null,
  itemId: AgendaItemId,
): Listed[] => onlyRanked(listedOf(statements, analysis, 'shown', itemId), TOP_COUNT);

/** The most widely recognised statements of the session. */
export const topOfSession = (
  { statements }: Pick<Shared, 'statements'>,
  analysis: AnalysisFrame | null,
): Listed[] => onlyRanked(listedOf(statements, analysis, 'shown', null), STAGED_COUNT);

/** What stands for a theme: its ranked statements, and as long as it has none the first ones there are. */
export function bestOfTheme(statements: readonly Listed[]): Listed[] {
  const best = onlyRanked(statements, TOP_COUNT);
  return best.length > 0 ? best : statements.slice(0, TOP_COUNT);
}

export const statementIdsOf = (listed: readonly Listed[]) => listed.map(({ statementId }) => statementId);

function bestLike(stage: StageRow, shared: Shared, analysis: AnalysisFrame): Listed[] {
  if (stage.kind === 'theme')
    return bestOfTheme(
      boardOf(shared, analysis).find(({ themeId }) => themeId === stage.themeId)?.statements ?? [],
    );
  // One statement was pinned: that has no order.
  if (stage.kind !== 'statements' || stage.statements.length < 2) return [];
  const [first, ...rest] = stage.statements;
  const isOfItem =
    first !== undefined &&
    stage.statements.length <= TOP_COUNT &&
    rest.every(({ itemId }) => itemId === first.itemId);
  return isOfItem ? topOfItem(shared, analysis, first.itemId) : topOfSession(shared, analysis);
}

/** What is on the stage, in the order that it has now; null when that is the order in which it is shown. */
export function renewedContent(
  stage: StageRow,
  shared: Shared,
  analysis: AnalysisFrame | null,
): StageContent | null {
  const content = contentOf(stage);
  if (analysis === null || content === null || !('statementIds' in content)) return null;
  const statementIds = statementIdsOf(bestLike(stage, shared, analysis));
  const isSame =
    statementIds.length === content.statementIds.length &&
    statementIds.every((id, place) => id === content.statementIds[place]);
  return statementIds.length === 0 || isSame ? null : { ...content, statementIds };
}
