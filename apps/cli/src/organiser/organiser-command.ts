import { hashToken, mintToken, signInUrl } from '@app/application';
import { PostgresAccountStore, PostgresSignInStore } from '@app/identity';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openProjectDatabase } from '../database/open-project-database.js';
import { UsageError } from '../terminal.js';

const USAGE = 'npm run organiser -- name@example.org [--language nl]';
const LINK_MS = 86_400_000;

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
    const account = await new PostgresAccountStore(database.dataSource).ensure(address.data, values.language);
    const token = mintToken();
    await new PostgresSignInStore(database.dataSource).saveLink({
      tokenHash: await hashToken(token),
      accountId: account.accountId,
      expiresAt: new Date(Date.now() + LINK_MS),
    });
    const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
    process.stdout.write(
      `${account.address} may organise sessions. This link signs in once, within a day:\n\n  ${signInUrl(publicUrl, token)}\n`,
    );
  } finally {
    await database.close();
  }
}
