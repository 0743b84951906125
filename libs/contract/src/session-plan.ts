import { DEFAULT_SETTINGS } from '@app/dialogue';
import { z } from 'zod';
import {
  agendaItemId,
  agendaItemKind,
  durationMs,
  languageTags,
  plannedStart,
  shortText,
  timeZone,
  writtenText,
} from './values.js';

const statementGraphemeCount = z.int().min(140).max(1_000);
const statementsPerItemCount = z.int().min(1).max(1_000).nullable();

export const sessionSettings = z.strictObject({
  statementGraphemeCount: statementGraphemeCount.default(DEFAULT_SETTINGS.statementGraphemeCount),
  correctionMs: z.int().min(0).max(3_600_000).default(DEFAULT_SETTINGS.correctionMs),
  statementsPerItemCount: statementsPerItemCount.default(DEFAULT_SETTINGS.statementsPerItemCount),
  pausingFlagCount: z.int().min(1).max(100).default(DEFAULT_SETTINGS.pausingFlagCount),
  dealing: z.enum(['balanced', 'recorded']).default(DEFAULT_SETTINGS.dealing),
  premoderated: z.boolean().default(DEFAULT_SETTINGS.premoderated),
  autopilot: z.boolean().default(DEFAULT_SETTINGS.autopilot),
  limits: z.enum(['standard', 'lifted']).default(DEFAULT_SETTINGS.limits),
});

/** The settings that may change while a session is prepared or held. */
const settingChanges = z.strictObject({
  statementGraphemeCount: statementGraphemeCount.exactOptional(),
  statementsPerItemCount: statementsPerItemCount.exactOptional(),
  premoderated: z.boolean().exactOptional(),
});

const plan = {
  title: shortText.min(1),
  purpose: writtenText,
  fictional: z.boolean(),
  languages: languageTags,
  timeZone,
  startsAt: plannedStart.nullable(),
};

export const sessionPlan = z.strictObject({
  ...plan,
  purpose: plan.purpose.default(''),
  fictional: plan.fictional.default(false),
  languages: plan.languages.default(['nl']),
  timeZone: plan.timeZone.default('Europe/Amsterdam'),
  startsAt: plan.startsAt.default(null),
  settings: sessionSettings.prefault({}),
});

/** Changes to a plan: what is left out stays as it is. */
export const sessionChanges = z.strictObject({
  title: plan.title.exactOptional(),
  purpose: plan.purpose.exactOptional(),
  languages: plan.languages.exactOptional(),
  timeZone: plan.timeZone.exactOptional(),
  startsAt: plan.startsAt.exactOptional(),
  settings: settingChanges.exactOptional(),
});

export const agendaItemPlan = {
  itemId: agendaItemId,
  itemKind: agendaItemKind,
  title: shortText.min(1),
  question: shortText,
  plannedMs: durationMs,
};

export const agendaItemChanges = z.strictObject({
  title: agendaItemPlan.title.exactOptional(),
  question: agendaItemPlan.question.exactOptional(),
  plannedMs: agendaItemPlan.plannedMs.exactOptional(),
});
