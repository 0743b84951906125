import { EntitySchema } from 'typeorm';

/** The row that is locked while facts are appended: one a session. */
export interface SessionRow {
  sessionId: string;
  lastSeq: number;
  lastAt: Date;
  createdAt: Date;
}

export interface FactRow {
  sessionId: string;
  seq: number;
  at: Date;
  kind: string;
  body: object;
  /** Null: the system. */
  attendeeId: string | null;
  commandId: string;
  part: number;
  textId: string | null;
}

export interface TextRow {
  sessionId: string;
  textId: string;
  /** Null once redacted. */
  content: string | null;
}

export interface SnapshotRow {
  sessionId: string;
  kernelVersion: number;
  seq: number;
  state: string;
}

export const sessionSchema = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'session_pkey' },
    lastSeq: { name: 'last_seq', type: 'integer', default: 0 },
    lastAt: { name: 'last_at', type: 'timestamptz', default: () => 'now()' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
});

export const factSchema = new EntitySchema<FactRow>({
  name: 'fact',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'fact_pkey' },
    seq: { type: 'integer', primary: true, primaryKeyConstraintName: 'fact_pkey' },
    at: { type: 'timestamptz' },
    kind: { type: 'text' },
    body: { type: 'jsonb' },
    attendeeId: { name: 'attendee_id', type: 'uuid', nullable: true },
    commandId: { name: 'command_id', type: 'uuid' },
    part: { type: 'integer' },
    textId: { name: 'text_id', type: 'uuid', nullable: true },
  },
  uniques: [{ name: 'fact_command_key', columns: ['sessionId', 'commandId', 'part'] }],
});

export const textSchema = new EntitySchema<TextRow>({
  name: 'text',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'text_pkey' },
    textId: { name: 'text_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'text_pkey' },
    content: { type: 'text', nullable: true },
  },
});

export const snapshotSchema = new EntitySchema<SnapshotRow>({
  name: 'snapshot',
  columns: {
    sessionId: { name: 'session_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'snapshot_pkey' },
    kernelVersion: { name: 'kernel_version', type: 'integer' },
    seq: { type: 'integer' },
    state: { type: 'text' },
  },
});
