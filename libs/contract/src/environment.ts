import { z } from 'zod';

const trimmed = (value: string): string => value.replace(/\/+$/, '');

/** What an operator may set, by environment variable. */
export const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3_000),
  HOST: z.string().default('::'),
  /** Where people reach the server; http://localhost:PORT when left out. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform(trimmed)
    .optional(),
  WEERKLANK_DATA_DIR: z.string().min(1).default('.weerklank'),
  /** `rehearsal`: a test or demo server, which accepts sessions without limits per person. */
  WEERKLANK_MODE: z.enum(['production', 'rehearsal']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Over which the nodes tell each other that a journal has grown; without it each looks every second. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** `apart`: a worker does what goes on without anybody asking (dealing, mail, reports), not this process. */
  WEERKLANK_JOBS: z.enum(['here', 'apart']).default('here'),
  /** Days after the close until nobody can tell any more who was who; every screen says 7. */
  WEERKLANK_UNLINK_AFTER_DAYS: z.coerce.number().int().min(0).max(7).default(7),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Weerklank <noreply@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Contact for security.txt and OpenAPI, a mailto: or https: address. */
  SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
});
export type Environment = z.infer<typeof environment>;

/**
 * The settings in these variables; an empty one counts as left out.
 *
 * @throws Error that names every variable that is wrong, and why
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The settings cannot be used:\n${lines.join('\n')}`);
}
