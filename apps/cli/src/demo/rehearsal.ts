import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const share = z.number().min(0).max(1);

const rehearsalStatement = z.strictObject({
  key: z.string(),
  intent: z.enum(['experience', 'tip', 'warning', 'question']),
  text: z.string().min(1).max(280),
  /** The kind of organisation whose people say this. */
  from: z.string(),
  buildsOn: z.string().optional(),
  raisesTheme: z.boolean().default(false),
  /** How far each kind of organisation recognises it: the mean of degree/3. */
  recognition: z.record(z.string(), share),
  cannotSay: share,
});

const rehearsalSchema = z.strictObject({
  fictional: z.string(),
  title: z.string(),
  purpose: z.string(),
  language: z.string(),
  organisationKinds: z.array(z.strictObject({ id: z.string(), name: z.string(), share })).min(1),
  items: z
    .array(
      z.strictObject({ title: z.string(), question: z.string(), statements: z.array(rehearsalStatement) }),
    )
    .min(1),
});

export type Rehearsal = z.infer<typeof rehearsalSchema>;
export type RehearsalStatement = z.infer<typeof rehearsalStatement>;

/** From the compiled file up to the project, where the conversation lies as data. */
const FILE = fileURLToPath(new URL('../../../../../apps/cli/assets/rehearsal.nl.json', import.meta.url));

/** The fictional rehearsal conversation. */
export async function readRehearsal(file = FILE): Promise<Rehearsal> {
  return rehearsalSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
