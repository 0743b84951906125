import { InvitationStore, type Invitation, type NumberedKind } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';
import { In, IsNull, type DataSource } from 'typeorm';
import { invitationSchema, type InvitationRow } from './identity.schema.js';
import { namesOf, numbersFor } from './session-numbers.js';

const toInvitation = ({
  tokenHash: _tokenHash,
  reportTokenHash: _reportTokenHash,
  ...row
}: InvitationRow): Invitation => ({
  ...row,
  sessionId: row.sessionId as SessionId,
  attendeeId: row.attendeeId as AttendeeId,
});

const CHUNK_COUNT = 500;

/** What makes an invitation the same one: its address within the session, or else its id. */
const keyOf = ({ sessionId, address, invitationId }: Invitation): string =>
  address === null ? invitationId : `${sessionId} ${address}`;

export class PostgresInvitationStore extends InvitationStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async add(
    invitations: readonly (Invitation & { tokenHash: string | null })[],
  ): Promise<Invitation[]> {
    await this.dataSource.query(
      `delete from invitation i using unnest($1::uuid[], $2::text[]) as again (session_id, address)
       where i.session_id = again.session_id and i.address = again.address and i.revoked_at is not null`,
      [invitations.map(({ sessionId }) => sessionId), invitations.map(({ address }) => address)],
    );
    for (let from = 0; from < invitations.length; from += CHUNK_COUNT)
      await this.invitations
        .createQueryBuilder()
        .insert()
        .values(invitations.slice(from, from + CHUNK_COUNT))
        .orIgnore()
        .execute();
    const stored = new Map<string, Invitation>();
    for (let from = 0; from < invitations.length; from += CHUNK_COUNT) {
      const chunk = invitations.slice(from, from + CHUNK_COUNT);
      const rows = await this.invitations.findBy([
        { invitationId: In(chunk.map(({ invitationId }) => invitationId)) },
        ...chunk
          .filter(({ address }) => address !== null)
          .map(({ sessionId, address }) => ({ sessionId, address: address ?? '' })),
      ]);
      for (const invitation of rows.map(toInvitation)) stored.set(keyOf(invitation), invitation);
    }
    return invitations.map((invitation) => {
      const found = stored.get(keyOf(invitation));
      if (!found) throw new Error('An invitation that was just added is not there');
      return found;
    });
  }

  override async ofSession(sessionId: SessionId): Promise<Invitation[]> {
    const rows = await this.invitations.find({
      where: { sessionId },
      order: { createdAt: 'ASC', invitationId: 'ASC' },
    });
    return rows.map(toInvitation);
  }

  override async ofAddress(address: string): Promise<Invitation[]> {
    const rows = await this.invitations.find({
      where: { address },
      order: { createdAt: 'DESC', invitationId: 'ASC' },
    });
    return rows.map(toInvitation);
  }

  override async find(invitationId: string): Promise<Invitation | null> {
    const found = await this.invitations.findOneBy({ invitationId });
    return found && toInvitation(found);
  }

  override async findByToken(tokenHash: string): Promise<Invitation | null> {
    const found = await this.invitations.findOneBy([
      { tokenHash, revokedAt: IsNull() },
      { reportTokenHash: tokenHash, revokedAt: IsNull() },
    ]);
    return found && toInvitation(found);
  }

  override async setToken(invitationId: string, tokenHash: string): Promise<void> {
    await this.invitations.update({ invitationId }, { tokenHash, reportTokenHash: null });
  }

  override async setReportToken(invitationId: string, tokenHash: string): Promise<void> {
    await this.invitations.update({ invitationId }, { reportTokenHash: tokenHash });
  }

  override async revoke(invitationId: string, at: Date): Promise<void> {
    await this.invitations.update({ invitationId, revokedAt: IsNull() }, { revokedAt: at });
  }

  override numbersFor(
    sessionId: SessionId,
    kind: NumberedKind,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    return numbersFor(this.dataSource, sessionId, kind, names);
  }

  override namesOf(sessionId: SessionId, kind: NumberedKind): Promise<ReadonlyMap<number, string>> {
    return namesOf(this.dataSource, sessionId, kind);
  }

  private get invitations() {
    return this.dataSource.getRepository(invitationSchema);
  }
}
