import type { AgendaItemId, SessionPhase } from '@app/dialogue';
import type { AgendaEntry } from '../shell/agenda-of.js';

/** The one thing that a moderator does next. */
export type NextStep =
  | { kind: 'open-lobby' | 'start-session' | 'close-session' }
  | { kind: 'open-item'; item: AgendaEntry }
  | { kind: 'to-dialogue' | 'to-endorse-only' | 'close-item'; item: AgendaEntry };

/** The item that is open. */
export const openItemOf = (phase: SessionPhase, agenda: readonly AgendaEntry[]): AgendaEntry | undefined =>
  phase.kind === 'live' ? agenda.find(({ itemId }) => itemId === phase.openItemId) : undefined;

/** Whether an item is called a question: a presentation, a break or a choice is not, whatever its text. */
export const asksSomething = ({ itemKind }: Pick<AgendaEntry, 'itemKind'>): boolean =>
  itemKind === 'dialogue' || itemKind === 'scale';

/** Whether everybody can answer an item in some way; to a presentation one listens. */
export const asksEverybody = ({ itemKind }: Pick<AgendaEntry, 'itemKind'>): boolean =>
  itemKind !== 'presentation' && itemKind !== 'break';

/** The same as long as the same step comes next. */
export const stepKey = (step: NextStep | null): string =>
  step === null ? '' : `${step.kind} ${'item' in step ? step.item.itemId : ''}`;

const lastBegun = (agenda: readonly AgendaEntry[]): number =>
  agenda.findLastIndex(({ phase }) => 'openedAt' in phase);

const isWaiting = ({ phase }: AgendaEntry): boolean => phase.kind === 'waiting';
const openedAt = ({ phase }: AgendaEntry): number => ('openedAt' in phase ? phase.openedAt : 0);

/** The first item after the last one that was opened; when there is none, the first that was passed over. */
export const nextItemOf = (agenda: readonly AgendaEntry[]): AgendaEntry | undefined => {
  return agenda.slice(lastBegun(agenda) + 1).find(isWaiting) ?? agenda.find(isWaiting);
};

/** The item that statements are looked at for by itself: the open one, else the one that was open last. */
export const itemInView = (phase: SessionPhase, agenda: readonly AgendaEntry[]): AgendaItemId | null => {
  const begun = agenda.filter((item) => 'openedAt' in item.phase);
  const latest = begun.toSorted((a, b) => openedAt(b) - openedAt(a))[0];
  return (openItemOf(phase, agenda) ?? latest)?.itemId ?? null;
};

/** Where a question that comes up is put: right after the item that is open or was open last. */
export const followUpPosition = (phase: SessionPhase, agenda: readonly AgendaEntry[]): number =>
  (openItemOf(phase, agenda)?.position ?? lastBegun(agenda)) + 1;

function stepWithin(item: AgendaEntry): NextStep {
  if (item.phase.kind === 'writing') return { kind: 'to-dialogue', item };
  if (item.phase.kind === 'dialogue') return { kind: 'to-endorse-only', item };
  return { kind: 'close-item', item };
}

/** What comes next in the script; null when the session is over. */
export function nextStepOf(phase: SessionPhase, agenda: readonly AgendaEntry[]): NextStep | null {
  switch (phase.kind) {
    case 'draft':
    case 'open':
      return { kind: 'open-lobby' };
    case 'lobby':
      return { kind: 'start-session' };
    case 'live': {
      const open = openItemOf(phase, agenda);
      if (open) return stepWithin(open);
      const item = nextItemOf(agenda);
      return item ? { kind: 'open-item', item } : { kind: 'close-session' };
    }
    default:
      return null;
  }
}

/** The items that are planned and were not opened. */
export const notHeld = (agenda: readonly AgendaEntry[]): AgendaEntry[] => agenda.filter(isWaiting);

/** By how much the session runs late on its plan (negative: early), if all that is still to come takes as long as planned. */
export function latenessOf(agenda: readonly AgendaEntry[], startedAt: number, now: number): number {
  const plannedMs = agenda.reduce(
    (sum, { phase, plannedMs: itemMs }) => sum + (phase.kind === 'skipped' ? 0 : itemMs),
    0,
  );
  return plannedEndOf(agenda, now) - (startedAt + plannedMs);
}

/** When the session is over if all that is still to come takes as long as planned. */
export function plannedEndOf(agenda: readonly AgendaEntry[], now: number): number {
  let end = now;
  for (const { phase, plannedMs } of agenda)
    if (phase.kind === 'waiting') end += plannedMs;
    else if ('plannedEndAt' in phase) end += Math.max(0, phase.plannedEndAt - now);
  return end;
}
