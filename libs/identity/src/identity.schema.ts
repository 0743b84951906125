import { EntitySchema } from 'typeorm';
import type { Role } from '@app/dialogue';

export interface AccountRow {
  accountId: string;
  address: string;
  language: string;
  createdAt: Date;
}

export interface SessionOrganiserRow {
  accountId: string;
  sessionId: string;
  attendeeId: string;
  createdAt: Date;
}

export interface SignInLinkRow {
  tokenHash: string;
  accountId: string;
  expiresAt: Date;
  usedAt: Date | null;
}

export interface SignInRow {
  signInId: string;
  tokenHash: string;
  expiresAt: Date;
  createdAt: Date;
}

export interface SignInGrantRow {
  grantId: string;
  signInId: string;
  accountId: string | null;
  invitationId: string | null;
}

export interface InvitationRow {
  invitationId: string;
  sessionId: string;
  role: Role;
  address: string | null;
  organisation: string | null;
  organisationNumber: number | null;
  segments: readonly string[];
  language: string;
  languages: readonly string[];
  attendeeId: string;
  tokenHash: string | null;
  reportTokenHash: string | null;
  createdAt: Date;
  revokedAt: Date | null;
}

const key = (name: string) => ({ primary: true, primaryKeyConstraintName: name }) as const;
const now = { type: 'timestamptz', default: () => 'now()' } as const;

export const accountSchema = new EntitySchema<AccountRow>({
  name: 'account',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', ...key('account_pkey') },
    address: { type: 'text' },
    language: { type: 'text' },
    createdAt: { name: 'created_at', ...now },
  },
  uniques: [{ name: 'account_address_key', columns: ['address'] }],
});

export const sessionOrganiserSchema = new EntitySchema<SessionOrganiserRow>({
  name: 'session_organiser',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', ...key('session_organiser_pkey') },
    sessionId: { name: 'session_id', type: 'uuid', ...key('session_organiser_pkey') },
    attendeeId: { name: 'attendee_id', type: 'uuid' },
    createdAt: { name: 'created_at', ...now },
  },
});

export const signInLinkSchema = new EntitySchema<SignInLinkRow>({
  name: 'sign_in_link',
  columns: {
    tokenHash: { name: 'token_hash', type: 'text', ...key('sign_in_link_pkey') },
    accountId: { name: 'account_id', type: 'uuid' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
  },
});

export const signInSchema = new EntitySchema<SignInRow>({
  name: 'sign_in',
  columns: {
    signInId: { name: 'sign_in_id', type: 'uuid', ...key('sign_in_pkey') },
    tokenHash: { name: 'token_hash', type: 'text' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    createdAt: { name: 'created_at', ...now },
  },
  uniques: [{ name: 'sign_in_token_key', columns: ['tokenHash'] }],
});

export const signInGrantSchema = new EntitySchema<SignInGrantRow>({
  name: 'sign_in_grant',
  columns: {
    grantId: { name: 'grant_id', type: 'uuid', ...key('sign_in_grant_pkey') },
    signInId: { name: 'sign_in_id', type: 'uuid' },
    accountId: { name: 'account_id', type: 'uuid', nullable: true },
    invitationId: { name: 'invitation_id', type: 'uuid', nullable: true },
  },
  uniques: [
    { name: 'sign_in_grant_account_key', columns: ['signInId', 'accountId'] },
    { name: 'sign_in_grant_invitation_key', columns: ['signInId', 'invitationId'] },
  ],
});

export const invitationSchema = new EntitySchema<InvitationRow>({
  name: 'invitation',
  columns: {
    invitationId: { name: 'invitation_id', type: 'uuid', ...key('invitation_pkey') },
    sessionId: { name: 'session_id', type: 'uuid' },
    role: { type: 'text' },
    address: { type: 'text', nullable: true },
    organisation: { type: 'text', nullable: true },
    organisationNumber: { name: 'organisation_number', type: 'integer', nullable: true },
    segments: { type: 'text', array: true, default: '{}' },
    language: { type: 'text' },
    languages: { type: 'text', array: true, default: '{}' },
    attendeeId: { name: 'attendee_id', type: 'uuid' },
    tokenHash: { name: 'token_hash', type: 'text', nullable: true },
    reportTokenHash: { name: 'report_token_hash', type: 'text', nullable: true },
    createdAt: { name: 'created_at', ...now },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
  },
  uniques: [
    { name: 'invitation_address_key', columns: ['sessionId', 'address'] },
    { name: 'invitation_token_key', columns: ['tokenHash'] },
    { name: 'invitation_report_token_key', columns: ['reportTokenHash'] },
  ],
  indices: [{ name: 'invitation_address_index', columns: ['address'] }],
});
