import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openProjectDatabase } from '../database/open-project-database.js';
import { UsageError } from '../terminal.js';
import { mintSignInLink } from './mint-sign-in-link.js';

const USAGE = 'npm run organiser -- name@example.org [--language nl]';

/** `npm run organiser`: makes an account that may organise sessions, and prints a link by which it signs in. */
export async function organiserCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string', default: 'nl' } },
  });
  const address = z.email().safeParse(positionals[0]);
  if (!address.success) throw new UsageError(`Which e-mail address? ${USAGE}`);
  const { database, environment } = await openProjectDatabase();
  try {
    const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
    const link = await mintSignInLink(database.dataSource, address.data, values.language, publicUrl);
    process.stdout.write(
      `${address.data} may organise sessions. This link signs in once, within a day:\n\n  ${link}\n`,
    );
  } finally {
    await database.close();
  }
}
