import type { AgendaItemKind, AgendaItemPlan } from '@app/dialogue';
import type { NewSession } from '../../api/api.js';

/** An agenda item as it is being typed. */
export interface ItemDraft {
  /** Tells the drafts apart, also when they move. */
  key: string;
  itemKind: AgendaItemKind;
  title: string;
  question: string;
  minutes: string;
  /** The title that a template gave it; as long as it stands alone, another template may take its place. */
  given?: string;
}

/** A session as it is being typed; the first language is the main one. */
export interface PlanDraft {
  title: string;
  purpose: string;
  languages: readonly string[];
  timeZone: string;
  agenda: readonly ItemDraft[];
}

/** What is wrong with a field, before the server is asked. */
export type Mistake = 'title' | 'languages' | 'minutes' | 'time-zone';

/** Mistakes by the name that the server gives to the field, as in `agenda.2.title`. */
export type Mistakes = Readonly<Record<string, Mistake>>;

const MINUTE_MS = 60_000;
const MOST_MINUTES = 1_440;

/** Kinds that one can choose; the room shows the other ones too. */
export const ITEM_KINDS = ['dialogue', 'presentation', 'final-round', 'break'] as const;

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

/** Minutes as people write them: `7`, `7.5`, `7,5`. NaN for anything else. */
const minutesOf = (written: string): number => {
  const text = written.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};

const areMinutes = (written: string): boolean => {
  const minutes = minutesOf(written);
  return minutes >= 1 && minutes <= MOST_MINUTES;
};

export const planOfItem = ({ itemKind, title, question, minutes }: ItemDraft): AgendaItemPlan => ({
  itemKind,
  title: title.trim(),
  question: question.trim(),
  plannedMs: Math.round(minutesOf(minutes) * MINUTE_MS),
});

export const planOf = ({ title, purpose, languages, timeZone, agenda }: PlanDraft): NewSession => ({
  title: title.trim(),
  purpose: purpose.trim(),
  languages: [...languages],
  timeZone: timeZone.trim(),
  agenda: agenda.map(planOfItem),
});

/** What must be mended in one item, by field. */
export function itemMistakes({ title, minutes }: ItemDraft): Mistakes {
  const mistakes: Record<string, Mistake> = {};
  if (title.trim() === '') mistakes['title'] = 'title';
  if (!areMinutes(minutes)) mistakes['plannedMs'] = 'minutes';
  return mistakes;
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What must be mended before the plan can be sent. */
export function planMistakes({ title, languages, timeZone, agenda }: PlanDraft): Mistakes {
  const mistakes: Record<string, Mistake> = {};
  if (title.trim() === '') mistakes['title'] = 'title';
  if (languages.length === 0) mistakes['languages'] = 'languages';
  if (!isTimeZone(timeZone.trim())) mistakes['timeZone'] = 'time-zone';
  for (const [index, item] of agenda.entries())
    for (const [field, mistake] of Object.entries(itemMistakes(item)))
      mistakes[`agenda.${index}.${field}`] = mistake;
  return mistakes;
}

/** How long the agenda takes in all, in minutes; what is no number does not count. */
export const totalMinutes = (agenda: readonly ItemDraft[]): number =>
  agenda.reduce((total, { minutes }) => total + (areMinutes(minutes) ? minutesOf(minutes) : 0), 0);

/** The list with one entry moved to another place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Ticks or unticks a language; the one ticked first stays the main one. */
export const toggled = (languages: readonly string[], tag: string): readonly string[] =>
  languages.includes(tag) ? languages.filter((known) => known !== tag) : [...languages, tag];

const isBlank = ({ title, question, given = '' }: ItemDraft): boolean =>
  title.trim() === given && question.trim() === '';

/** The items of a template, after what was already written. */
export const withTemplate = (agenda: readonly ItemDraft[], template: readonly ItemDraft[]): ItemDraft[] => [
  ...agenda.filter((item) => !isBlank(item)),
  ...template,
];
