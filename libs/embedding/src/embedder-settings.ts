import { z } from 'zod';

const settings = z
  .object({
    /** An endpoint like OpenAI's, up to `/embeddings`. */
    WEERKLANK_EMBEDDER_URL: z
      .url({ protocol: /^https?$/ })
      .refine(
        (url) => new URL(url).username === '',
        'wants no name or password; put a key in WEERKLANK_EMBEDDER_KEY',
      )
      .refine((url) => new URL(url).search === '', 'wants no query')
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    WEERKLANK_EMBEDDER_MODEL: z.string().optional(),
    WEERKLANK_EMBEDDER_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'wants letters, digits and signs, without spaces')
      .optional(),
    /** A folder with `<language>.vec` files. */
    WEERKLANK_EMBEDDER_DIR: z.string().optional(),
  })
  .superRefine((given, context) => {
    const wrong = (name: keyof typeof given, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    const { WEERKLANK_EMBEDDER_URL: url, WEERKLANK_EMBEDDER_MODEL: model } = given;
    if (url !== undefined && given.WEERKLANK_EMBEDDER_DIR !== undefined)
      wrong('WEERKLANK_EMBEDDER_DIR', 'cannot be set together with WEERKLANK_EMBEDDER_URL');
    if (url !== undefined && model === undefined)
      wrong('WEERKLANK_EMBEDDER_MODEL', 'names the model that WEERKLANK_EMBEDDER_URL is asked for');
    if (url === undefined && model !== undefined)
      wrong('WEERKLANK_EMBEDDER_MODEL', 'is of no use without WEERKLANK_EMBEDDER_URL');
    if (url === undefined && given.WEERKLANK_EMBEDDER_KEY !== undefined)
      wrong('WEERKLANK_EMBEDDER_KEY', 'is of no use without WEERKLANK_EMBEDDER_URL');
  });

export type EmbedderSettings = z.infer<typeof settings>;

/**
 * What an operator set of the embedder; an empty variable counts as left out.
 *
 * @throws Error that names every variable that is wrong, and why; never its value
 */
export function readEmbedderSettings(
  variables: Readonly<Record<string, string | undefined>>,
): EmbedderSettings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The settings cannot be used:\n${lines.join('\n')}`);
}
