import { z } from 'zod';
import { languagesRead, languageTag, shortText } from './values.js';

const MOST_WALKING_IN = 5_000;
const USUAL_WALKING_IN = 500;

/** Opening a session to who walks in, or renewing what is shown for it. */
export const walkInRequest = z.strictObject({
  mostCount: z.int().min(1).max(MOST_WALKING_IN).default(USUAL_WALKING_IN),
});

const secret = z.string().regex(/^[\w-]{43}$/);

/** The token of the QR or the code as it was typed, one of the two. */
const key = { token: z.string().min(20).max(200).exactOptional(), code: z.string().max(40).exactOptional() };

interface Keyed {
  token?: string;
  code?: string;
}

const hasOneKey = ({ token, code }: Keyed): boolean => (token === undefined) !== (code === undefined);
const ONE_KEY = { path: ['code'], message: 'token or code' };

export const walkInDoorRequest = z.strictObject(key).refine(hasOneKey, ONE_KEY);

export const walkInEntryRequest = z
  .strictObject({
    ...key,
    /** Made by the browser, 256 bits as base64url: it becomes the personal link. The same again is the same person. */
    ownToken: secret,
    organisation: shortText.min(1).nullable().default(null),
    language: languageTag.default('nl'),
    languages: languagesRead,
  })
  .refine(hasOneKey, ONE_KEY);

export type WalkInRequest = z.infer<typeof walkInRequest>;
export type WalkInDoorRequest = z.infer<typeof walkInDoorRequest>;
export type WalkInEntryRequest = z.infer<typeof walkInEntryRequest>;
