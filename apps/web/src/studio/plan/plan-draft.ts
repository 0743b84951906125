import { DEFAULT_SETTINGS, type SessionSettings } from '@app/dialogue';
import type { NewSession } from '../../api/api.js';
import { itemMistakes, planOfItem, type ItemDraft } from './item-draft.js';
import { isTimeZone, plannedStart, startMistakes, type StartMistake } from './planned-start.js';
import { STATEMENTS_PER_ITEM, type PlanSize } from './plan-size.js';

/** What an organiser decides about writing and reading in a session. */
export type PlanSettings = Pick<
  SessionSettings,
  'premoderated' | 'statementsPerItemCount' | 'statementGraphemeCount'
>;

/** A session as it is being typed; the first language is the main one. */
export interface PlanDraft {
  title: string;
  purpose: string;
  languages: readonly string[];
  timeZone: string;
  /** When it begins, by the calendar and the clock of its time zone; empty: not planned yet. */
  date: string;
  time: string;
  size: PlanSize;
  settings: PlanSettings;
  agenda: readonly ItemDraft[];
}

const USUAL_SIZE = 'medium';

/** An empty plan, in the language of whoever makes it and in their time zone. */
export const firstPlan = (language: string, timeZone: string): PlanDraft => ({
  title: '',
  purpose: '',
  languages: [language],
  timeZone,
  date: '',
  time: '',
  size: USUAL_SIZE,
  settings: {
    premoderated: DEFAULT_SETTINGS.premoderated,
    statementsPerItemCount: STATEMENTS_PER_ITEM[USUAL_SIZE],
    statementGraphemeCount: DEFAULT_SETTINGS.statementGraphemeCount,
  },
  agenda: [],
});

/** The plan for another number of people; a limit that was chosen by hand stays. */
export function withSize(draft: PlanDraft, size: PlanSize): PlanDraft {
  const { settings } = draft;
  const isUsual = settings.statementsPerItemCount === STATEMENTS_PER_ITEM[draft.size];
  const statementsPerItemCount = isUsual ? STATEMENTS_PER_ITEM[size] : settings.statementsPerItemCount;
  return { ...draft, size, settings: { ...settings, statementsPerItemCount } };
}

/** What is wrong with a field, before the server is asked. */
export type Mistake = 'title' | 'languages' | 'minutes' | 'time-zone' | StartMistake;

/** Mistakes by the name that the server gives to the field, as in `agenda.2.title`. */
export type Mistakes = Readonly<Record<string, Mistake>>;

export const planOf = (draft: PlanDraft): NewSession => ({
  title: draft.title.trim(),
  purpose: draft.purpose.trim(),
  languages: [...draft.languages],
  timeZone: draft.timeZone.trim(),
  startsAt: plannedStart(draft),
  settings: draft.settings,
  agenda: draft.agenda.map(planOfItem),
});

/** What must be mended before the plan can be sent. */
export function planMistakes({
  title,
  languages,
  agenda,
  ...start
}: Omit<PlanDraft, 'settings' | 'size'>): Mistakes {
  const mistakes: Record<string, Mistake> = startMistakes(start);
  if (title.trim() === '') mistakes['title'] = 'title';
  if (languages.length === 0) mistakes['languages'] = 'languages';
  if (!isTimeZone(start.timeZone)) mistakes['timeZone'] = 'time-zone';
  for (const [index, item] of agenda.entries())
    for (const [field, mistake] of Object.entries(itemMistakes(item)))
      mistakes[`agenda.${index}.${field}`] = mistake;
  return mistakes;
}

/** Ticks or unticks a language; the one ticked first stays the main one. */
export const toggled = (languages: readonly string[], tag: string): readonly string[] =>
  languages.includes(tag) ? languages.filter((known) => known !== tag) : [...languages, tag];
