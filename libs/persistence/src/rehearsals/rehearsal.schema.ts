import type { Rehearsal } from '@app/application';
import { EntitySchema } from 'typeorm';

export interface RehearsalRow extends Rehearsal {
  erasedAt: Date | null;
}

export const rehearsalSchema = new EntitySchema<RehearsalRow>({
  name: 'rehearsal',
  columns: {
    sessionId: {
      name: 'session_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'rehearsal_pkey',
    },
    ofSessionId: { name: 'of_session_id', type: 'uuid' },
    createdBy: { name: 'created_by', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    seed: { type: 'integer' },
    peopleCount: { name: 'people_count', type: 'integer' },
    speed: { type: 'integer' },
    erasedAt: { name: 'erased_at', type: 'timestamptz', nullable: true },
  },
  indices: [{ name: 'rehearsal_created_by_index', columns: ['createdBy'] }],
});
