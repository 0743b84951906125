import type { EntitySchema, MigrationInterface, QueryRunner } from 'typeorm';
import {
  accountSchema,
  invitationSchema,
  sessionOrganiserSchema,
  signInGrantSchema,
  signInLinkSchema,
  signInSchema,
} from './identity.schema.js';
import { InvitationLanguages1763683200071 } from './invitation-languages.js';
import { InvitationReportToken1763683200091 } from './invitation-report-token.js';
import { InvitationSegments1763683200051 } from './invitation-segments.js';
import { sessionNumberSchema, SessionNumberTable1763683200081 } from './session-numbers.js';
import { UnlinkingTable1763683200005, unlinkingSchema } from './unlinking-table.js';
import { walkInKeysSchema, walkInSchema, WalkInTables1763683200021 } from './walk-in-tables.js';

/** Accounts, sign-ins and invitations. No table of the dialogue refers to them, and they refer to none of it. */
class IdentityTables1763683200001 implements MigrationInterface {
  readonly name = 'IdentityTables1763683200001';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `create table account (
         account_id uuid constraint account_pkey primary key,
         address text not null constraint account_address_key unique,
         language text not null,
         created_at timestamptz not null default now())`,
      `create table session_organiser (
         account_id uuid not null,
         session_id uuid not null,
         attendee_id uuid not null,
         created_at timestamptz not null default now(),
         constraint session_organiser_pkey primary key (account_id, session_id))`,
      `create table sign_in_link (
         token_hash text constraint sign_in_link_pkey primary key,
         account_id uuid not null,
         expires_at timestamptz not null,
         used_at timestamptz)`,
      `create table sign_in (
         sign_in_id uuid constraint sign_in_pkey primary key,
         token_hash text not null constraint sign_in_token_key unique,
         expires_at timestamptz not null,
         created_at timestamptz not null default now())`,
      `create table sign_in_grant (
         grant_id uuid constraint sign_in_grant_pkey primary key,
         sign_in_id uuid not null,
         account_id uuid,
         invitation_id uuid,
         constraint sign_in_grant_account_key unique (sign_in_id, account_id),
         constraint sign_in_grant_invitation_key unique (sign_in_id, invitation_id))`,
      `create table invitation (
         invitation_id uuid constraint invitation_pkey primary key,
         session_id uuid not null,
         role text not null,
         address text,
         organisation text,
         organisation_number integer,
         language text not null,
         attendee_id uuid not null,
         token_hash text constraint invitation_token_key unique,
         created_at timestamptz not null default now(),
         revoked_at timestamptz,
         constraint invitation_address_key unique (session_id, address))`,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['invitation', 'sign_in_grant', 'sign_in', 'sign_in_link', 'session_organiser', 'account'];
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}

export const identityTables: {
  schemas: readonly EntitySchema[];
  migrations: readonly (new () => MigrationInterface)[];
} = {
  schemas: [
    accountSchema,
    sessionOrganiserSchema,
    signInLinkSchema,
    signInSchema,
    signInGrantSchema,
    invitationSchema,
    unlinkingSchema,
    walkInSchema,
    walkInKeysSchema,
    sessionNumberSchema,
  ],
  migrations: [
    IdentityTables1763683200001,
    UnlinkingTable1763683200005,
    WalkInTables1763683200021,
    InvitationSegments1763683200051,
    InvitationLanguages1763683200071,
    SessionNumberTable1763683200081,
    InvitationReportToken1763683200091,
  ],
};
