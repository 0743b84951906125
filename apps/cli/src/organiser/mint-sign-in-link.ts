import { hashToken, mintToken, signInUrl } from '@app/application';
import { PostgresAccountStore, PostgresSignInStore } from '@app/identity';
import type { DataSource } from 'typeorm';

/** The account that a rehearsal server makes for whoever runs it. */
export const OPERATOR_ADDRESS = 'operator@localhost';
const LINK_MS = 86_400_000;

/** A link by which this address, which may organise sessions from now on, signs in once within a day. */
export async function mintSignInLink(
  dataSource: DataSource,
  address: string,
  language: string,
  publicUrl: string,
): Promise<string> {
  const account = await new PostgresAccountStore(dataSource).ensure(address, language);
  const token = mintToken();
  await new PostgresSignInStore(dataSource).saveLink({
    tokenHash: await hashToken(token),
    accountId: account.accountId,
    expiresAt: new Date(Date.now() + LINK_MS),
  });
  return signInUrl(publicUrl, token);
}
