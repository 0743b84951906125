import {
  SignInStore,
  type Grant,
  type NewGrant,
  type SignIn,
  type SignInLink,
  type UsedLink,
} from '@app/application';
import { IsNull, MoreThan, type DataSource } from 'typeorm';
import { signInGrantSchema, signInLinkSchema, signInSchema, type SignInGrantRow } from './identity.schema.js';

function toGrant({ grantId, accountId, invitationId }: SignInGrantRow): Grant {
  if (accountId !== null) return { grantId, kind: 'account', accountId };
  if (invitationId !== null) return { grantId, kind: 'invitation', invitationId };
  throw new Error('A grant gives access to nothing');
}

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

  override async find(tokenHash: string, now: Date): Promise<SignIn | null> {
    const found = await this.signIns.findOneBy({ tokenHash, expiresAt: MoreThan(now) });
    return found && { signInId: found.signInId, tokenHash, expiresAt: found.expiresAt };
  }

  override async addGrant(signInId: string, grant: NewGrant): Promise<Grant> {
    const columns = columnsOf(grant);
    await this.grants
      .createQueryBuilder()
      .insert()
      .values({ grantId: crypto.randomUUID(), signInId, ...columns })
      .orIgnore()
      .execute();
    const held = await this.grantsOf(signInId);
    const added = held.find((known) => {
      const { accountId, invitationId } = columnsOf(known);
      return accountId === columns.accountId && invitationId === columns.invitationId;
    });
    if (!added) throw new Error('A grant that was just added is not there');
    return added;
  }

  override async grantsOf(signInId: string): Promise<Grant[]> {
    return (await this.grants.findBy({ signInId })).map(toGrant);
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
