import { AccountStore, type Account, type OrganisedSession } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';
import { In, type DataSource } from 'typeorm';
import { accountSchema, sessionOrganiserSchema, type AccountRow } from './identity.schema.js';

const toAccount = ({ accountId, address, language }: AccountRow): Account => ({
  accountId,
  address,
  language,
});

export class PostgresAccountStore extends AccountStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async ensure(address: string, language: string): Promise<Account> {
    const account = { accountId: crypto.randomUUID(), address: address.toLowerCase(), language };
    await this.accounts.createQueryBuilder().insert().values(account).orIgnore().execute();
    return toAccount(await this.accounts.findOneByOrFail({ address: account.address }));
  }

  override async findByAddress(address: string): Promise<Account | null> {
    const found = await this.accounts.findOneBy({ address: address.toLowerCase() });
    return found && toAccount(found);
  }

  override async find(accountId: string): Promise<Account | null> {
    const found = await this.accounts.findOneBy({ accountId });
    return found && toAccount(found);
  }

  override async organise(accountId: string, organised: OrganisedSession): Promise<void> {
    await this.organisers
      .createQueryBuilder()
      .insert()
      .values({ accountId, ...organised })
      .orIgnore()
      .execute();
  }

  override async organisersOf(sessionId: SessionId): Promise<Account[]> {
    const rows = await this.organisers.find({ where: { sessionId }, order: { createdAt: 'ASC' } });
    const accounts = await this.accounts.findBy({ accountId: In(rows.map(({ accountId }) => accountId)) });
    return rows
      .flatMap(({ accountId }) => accounts.filter((account) => account.accountId === accountId))
      .map(toAccount);
  }

  override async organisedBy(accountId: string): Promise<OrganisedSession[]> {
    const rows = await this.organisers.find({ where: { accountId }, order: { createdAt: 'DESC' } });
    return rows.map(({ sessionId, attendeeId }) => ({
      sessionId: sessionId as SessionId,
      attendeeId: attendeeId as AttendeeId,
    }));
  }

  private get accounts() {
    return this.dataSource.getRepository(accountSchema);
  }

  private get organisers() {
    return this.dataSource.getRepository(sessionOrganiserSchema);
  }
}
