import { z } from 'zod';
import { agendaItemPlan, sessionPlan } from './session-plan.js';
import { agendaItemId, languagesRead, languageTag, role, shortText } from './values.js';

const address = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase());

export const signInLinkRequest = z.strictObject({ address });
export const signInRequest = z.strictObject({
  token: z.string().min(20).max(200),
  /** `bearer`: answer with a token for clients without cookies. */
  as: z.enum(['cookie', 'bearer']).default('cookie'),
});

const plannedItem = z.strictObject({
  ...agendaItemPlan,
  itemId: agendaItemId.optional(),
  question: agendaItemPlan.question.default(''),
});

export const sessionRequest = sessionPlan.extend({ agenda: z.array(plannedItem).max(100).default([]) });

const MOST_SEGMENTS = 5;
const segments = z.array(shortText.min(1).max(60)).max(MOST_SEGMENTS).default([]);
const invitedRole = role.exclude(['organiser']);
const invited = z.strictObject({
  address,
  role: invitedRole.default('participant'),
  organisation: shortText.min(1).nullable().default(null),
  language: languageTag.default('nl'),
  languages: languagesRead,
  segments,
});

export const invitationsRequest = z.strictObject({ invitations: z.array(invited).min(1).max(5_000) });

/** Personal links without an address: for people in the room, and for simulated ones. */
export const personalLinksRequest = z.strictObject({
  people: z
    .array(
      z.strictObject({
        role: invitedRole.default('participant'),
        organisation: shortText.min(1).nullable().default(null),
        language: languageTag.default('nl'),
        languages: languagesRead,
        segments,
      }),
    )
    .min(1)
    .max(5_000),
});

export type SignInLinkRequest = z.infer<typeof signInLinkRequest>;
export type SignInRequest = z.infer<typeof signInRequest>;
export type SessionRequest = z.infer<typeof sessionRequest>;
export type InvitationsRequest = z.infer<typeof invitationsRequest>;
export type PersonalLinksRequest = z.infer<typeof personalLinksRequest>;
