import { DEFAULT_SETTINGS } from '@app/dialogue';
import { z } from 'zod';
import {
  agendaItemId,
  agendaItemKind,
  durationMs,
  languageTags,
  shortText,
  timeZone,
  writtenText,
} from './values.js';

export const sessionSettings = z.strictObject({
  statementGraphemeCount: z.int().min(140).max(1_000).default(DEFAULT_SETTINGS.statementGraphemeCount),
  correctionMs: z.int().min(0).max(3_600_000).default(DEFAULT_SETTINGS.correctionMs),
  statementsPerItemCount: z
    .int()
    .min(1)
    .max(1_000)
    .nullable()
    .default(DEFAULT_SETTINGS.statementsPerItemCount),
  pausingFlagCount: z.int().min(1).max(100).default(DEFAULT_SETTINGS.pausingFlagCount),
  dealing: z.enum(['balanced', 'recorded']).default(DEFAULT_SETTINGS.dealing),
  limits: z.enum(['standard', 'lifted']).default(DEFAULT_SETTINGS.limits),
});

const plan = {
  title: shortText.min(1),
  purpose: writtenText,
  fictional: z.boolean(),
  languages: languageTags,
  timeZone,
};

export const sessionPlan = z.strictObject({
  ...plan,
  purpose: plan.purpose.default(''),
  fictional: plan.fictional.default(false),
  languages: plan.languages.default(['nl']),
  timeZone: plan.timeZone.default('Europe/Amsterdam'),
  settings: sessionSettings.prefault({}),
});

/** Changes to a plan: what is left out stays as it is. */
export const sessionChanges = z.strictObject({
  title: plan.title.exactOptional(),
  purpose: plan.purpose.exactOptional(),
  languages: plan.languages.exactOptional(),
  timeZone: plan.timeZone.exactOptional(),
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
