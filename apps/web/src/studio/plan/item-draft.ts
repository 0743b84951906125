import type { AgendaItemKind, AgendaItemPlan } from '@app/dialogue';

/** An agenda item as it is being typed. */
export interface ItemDraft {
  /** Tells the drafts apart, also when they move. */
  key: string;
  itemKind: AgendaItemKind;
  title: string;
  question: string;
  minutes: string;
  /** What a template put in it; as long as nothing else is, another template may take its place. */
  given?: Pick<AgendaItemPlan, 'title' | 'question'>;
}

export const ITEM_KINDS = [
  'dialogue',
  'presentation',
  'scale',
  'final-round',
  'convergence',
  'break',
] as const satisfies readonly AgendaItemKind[];

const MINUTE_MS = 60_000;
const MOST_MINUTES = 1_440;

export const newKey = (): string => crypto.randomUUID();

export const blankItem = (minutes: string): ItemDraft => ({
  key: newKey(),
  itemKind: 'dialogue',
  title: '',
  question: '',
  minutes,
});

export const draftOfItem = (
  key: string,
  { itemKind, title, question, plannedMs }: AgendaItemPlan,
): ItemDraft => ({
  key,
  itemKind,
  title,
  question,
  minutes: String(Math.round((plannedMs / MINUTE_MS) * 100) / 100),
});

/** Minutes as people write them: `7`, `7.5`, `7,5`. NaN for what cannot be planned. */
function minutesOf(written: string): number {
  const text = written.trim().replace(',', '.');
  const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : Number.NaN;
}

export const planOfItem = ({ itemKind, title, question, minutes }: ItemDraft): AgendaItemPlan => ({
  itemKind,
  title: title.trim(),
  question: question.trim(),
  plannedMs: Math.round(minutesOf(minutes) * MINUTE_MS),
});

/** Whether an item that asks something does not say yet what. */
export const lacksQuestion = ({
  itemKind,
  question,
}: Pick<AgendaItemPlan, 'itemKind' | 'question'>): boolean =>
  (itemKind === 'dialogue' || itemKind === 'scale') && question.trim() === '';

/** What must be mended in one item, by field. */
export function itemMistakes({ title, minutes }: ItemDraft): Readonly<Record<string, 'title' | 'minutes'>> {
  return {
    ...(title.trim() === '' ? { title: 'title' as const } : {}),
    ...(Number.isNaN(minutesOf(minutes)) ? { plannedMs: 'minutes' as const } : {}),
  };
}

/** How long the agenda takes in all, in minutes; what is no number does not count. */
export const totalMinutes = (agenda: readonly ItemDraft[]): number =>
  agenda.reduce((total, { minutes }) => total + (minutesOf(minutes) || 0), 0);
