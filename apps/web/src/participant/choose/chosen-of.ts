import type { AgendaItemId, StagedStatement, StatementId, View } from '@app/dialogue';
import { agendaOf, type ListedItem } from '../page/agenda.js';

/** So many may be chosen. */
export const MOST_CHOSEN = 3;

/** What is chosen of what can still be read. */
export const chosenAmong = (
  chosen: readonly StatementId[],
  shown: readonly Pick<StagedStatement, 'statementId'>[],
): readonly StatementId[] => chosen.filter((id) => shown.some(({ statementId }) => statementId === id));

/** The choice with a statement added, or taken out; null when there is no room for one more. */
export function toggled(chosen: readonly StatementId[], id: StatementId): readonly StatementId[] | null {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  return chosen.length < MOST_CHOSEN ? [...chosen, id] : null;
}

/** Whether a later item is there to choose in, so that a final round need not ask for it: one chooses once. */
export const choosesLater = (view: Pick<View, 'shared'>, { position }: ListedItem): boolean =>
  agendaOf(view).some(
    (item) => item.position > position && item.itemKind === 'convergence' && item.phase.kind !== 'skipped',
  );

/** Whether this person chose anything in the item yet. */
export const hasChosen = ({ personal }: Pick<View, 'personal'>, itemId: AgendaItemId): boolean =>
  (personal.chosen[itemId]?.length ?? 0) > 0;
