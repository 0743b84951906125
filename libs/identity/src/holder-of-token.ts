import type { Grant, Invitation, SignedIn } from '@app/application';

interface GrantColumns {
  /** Null for a personal link. */
  signInId: string | null;
  /** Null for a sign-in without grants. */
  grantId: string | null;
  accountId: string | null;
  invitationId: string | null;
}

/** One grant a row, with the invitation that it stands for where there is one. */
export type HeldRow = GrantColumns & (Omit<Invitation, 'invitationId'> | { sessionId: null });

const INVITATION_COLUMNS = `
  i.session_id as "sessionId", i.role, i.address, i.organisation, i.organisation_number as "organisationNumber",
  i.segments, i.language, i.languages, i.attendee_id as "attendeeId", i.created_at as "createdAt", i.revoked_at as "revokedAt"`;

/** Whose is token hash $1 at time $2? Look-ups by index alone, one round trip. */
export const HOLDER_OF_TOKEN = `
  select s.sign_in_id as "signInId", g.grant_id as "grantId", g.account_id as "accountId",
         g.invitation_id as "invitationId", ${INVITATION_COLUMNS}
  from sign_in s
    left join sign_in_grant g on g.sign_in_id = s.sign_in_id
    left join invitation i on i.invitation_id = g.invitation_id
  where s.token_hash = $1 and s.expires_at > $2
  union all
  select null, i.invitation_id, null, i.invitation_id, ${INVITATION_COLUMNS}
  from invitation i
  where (i.token_hash = $1 or i.report_token_hash = $1) and i.revoked_at is null`;

export function toGrant({ grantId, accountId, invitationId }: GrantColumns & { grantId: string }): Grant {
  if (accountId !== null) return { grantId, kind: 'account', accountId };
  if (invitationId !== null) return { grantId, kind: 'invitation', invitationId };
  throw new Error('A grant gives access to nothing');
}

function invitationIn(row: HeldRow): Invitation | null {
  if (row.sessionId === null || row.invitationId === null) return null;
  const { signInId: _signInId, grantId: _grantId, accountId: _accountId, invitationId, ...rest } = row;
  return { invitationId, ...rest };
}

/** @returns null when there are no rows: nobody holds the token */
export function toSignedIn(rows: readonly HeldRow[]): SignedIn | null {
  const [first] = rows;
  if (!first) return null;
  const grants = rows.flatMap((row) =>
    row.grantId === null ? [] : [toGrant({ ...row, grantId: row.grantId })],
  );
  const invitations = rows.map(invitationIn).filter((invitation) => invitation !== null);
  return {
    signInId: first.signInId,
    grants,
    invitations: new Map(invitations.map((invitation) => [invitation.invitationId, invitation])),
  };
}
