import {
  SignInStore,
  type Grant,
  type NewGrant,
  type SignedIn,
  type SignIn,
  type SignInLink,
  type UsedLink,
} from '@app/application';
import { IsNull, MoreThan, type DataSource } from 'typeorm';
import { HOLDER_OF_TOKEN, toGrant, toSignedIn, type HeldRow } from './holder-of-token.js';
import { signInGrantSchema, signInLinkSchema, signInSchema } from './identity.schema.js';

const columnsOf = (grant: NewGrant) =>
  grant.kind === 'account'
    ? { accountId: grant.accountId, invitationId: null }
    : { accountId: null, invitationId: grant.invitationId };

export class PostgresSignInStore extends SignInStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async saveLink(link: SignInLink): Promise<void> {
    await this.links.insert({ ...link, usedAt: null });
  }

  override async useLink(tokenHash: string, now: Date): Promise<UsedLink> {
    const unspent = { tokenHash, usedAt: IsNull(), expiresAt: MoreThan(now) };
    const { affected } = await this.links.update(unspent, { usedAt: now });
    const link = await this.links.findOneBy({ tokenHash });
    if (!link) return { outcome: 'unknown' };
    if (affected === 1) return { outcome: 'used', accountId: link.accountId };
    return { outcome: link.usedAt === null ? 'expired' : 'spent' };
  }

  override async create(signIn: SignIn): Promise<void> {
    await this.signIns.insert({ ...signIn });
  }

  override async holderOf(tokenHash: string, now: Date): Promise<SignedIn | null> {
    return toSignedIn(await this.dataSource.query<HeldRow[]>(HOLDER_OF_TOKEN, [tokenHash, now]));
  }

  override async addGrant(signInId: string, grant: NewGrant): Promise<Grant> {
    const columns = columnsOf(grant);
    await this.grants
      .createQueryBuilder()
      .insert()
      .values({ grantId: crypto.randomUUID(), signInId, ...columns })
      .orIgnore()
      .execute();
    const held = await this.grants.findBy({ signInId });
    const added = held.find(
      ({ accountId, invitationId }) =>
        accountId === columns.accountId && invitationId === columns.invitationId,
    );
    if (!added) throw new Error('A grant that was just added is not there');
    return toGrant(added);
  }

  override async end(signInId: string): Promise<void> {
    await this.signIns.delete({ signInId });
    await this.grants.delete({ signInId });
  }

  private get links() {
    return this.dataSource.getRepository(signInLinkSchema);
  }

  private get signIns() {
    return this.dataSource.getRepository(signInSchema);
  }

  private get grants() {
    return this.dataSource.getRepository(signInGrantSchema);
  }
}
