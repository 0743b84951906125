import type { StatementId, ThemeId } from '@app/dialogue';

/** What is under way to another theme. */
export type Dragged =
  | { kind: 'statements'; statementIds: readonly StatementId[]; fromId: ThemeId | null }
  | { kind: 'theme'; themeId: ThemeId };

/** Whether it would change anything to let go there; null is *other*. */
export function takes(targetId: ThemeId | null, dragged: Dragged): boolean {
  if (dragged.kind === 'theme') return targetId !== null && targetId !== dragged.themeId;
  return targetId !== dragged.fromId || dragged.statementIds.length > 1;
}
