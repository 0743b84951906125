import { z } from 'zod';
import { shortText } from '../values.js';
import type { Colour } from './contrast.js';
import { CORNERS, FONTS, MOST_ORGANISATION_UNITS } from './house-style-choices.js';

const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/i)
  .transform((value) => value.toLowerCase() as Colour);

/** SHA-256 (hex) of a logo that was sent before. */
export const logoHash = z.string().regex(/^[\da-f]{64}$/);

/** How an organisation wants its sessions to look. */
export const houseStyle = z.strictObject({
  accent: colour,
  /** The background. */
  paper: colour,
  headingFont: z.enum(FONTS),
  textFont: z.enum(FONTS),
  corners: z.enum(CORNERS),
  /** Beside the mark; empty for none. */
  organisation: shortText.max(MOST_ORGANISATION_UNITS),
  logo: logoHash.nullable(),
});

export const houseStyleRequest = z.strictObject({
  style: houseStyle,
  /** Whether sessions that the same organiser makes from now on begin with it. */
  isForNextSessions: z.boolean().default(false),
});

export type HouseStyle = z.infer<typeof houseStyle>;
export type HouseStyleRequest = z.infer<typeof houseStyleRequest>;
