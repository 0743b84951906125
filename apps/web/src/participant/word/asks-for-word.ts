import type { View } from '@app/dialogue';
import { agendaOf, openItemOf, type ListedItem } from '../page/agenda.js';

/** One listens or rests: nothing is asked of anybody. */
const isQuiet = ({ itemKind }: ListedItem): boolean => itemKind === 'presentation' || itemKind === 'break';

const wasOpened = ({ phase }: ListedItem): boolean => phase.kind !== 'waiting' && phase.kind !== 'skipped';

/** Whether this is the moment for one word about the session: nothing that is asked of people in its items is to come. */
export function asksForWord(view: View): boolean {
  if (view.shared.session.phase?.kind !== 'live' || view.personal.me.role !== 'participant') return false;
  const open = openItemOf(view);
  if (open !== null && !isQuiet(open)) return false;
  const agenda = agendaOf(view);
  const asking = agenda.filter((item) => !isQuiet(item));
  if (!asking.some(({ phase }) => phase.kind === 'closed')) return false;
  // What waits before an item that was opened was passed over.
  const toCome = agenda.slice(agenda.findLastIndex(wasOpened) + 1);
  return toCome.every((item) => isQuiet(item) || item.phase.kind === 'skipped');
}
