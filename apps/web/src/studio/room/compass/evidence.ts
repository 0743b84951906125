import type { StatementId, ThemeId } from '@app/dialogue';

/** Something that a moderator may want to know now, with the figures that say so. */
export type Evidence =
  | { kind: 'flagged'; statementId: StatementId; flagCount: number }
  /** Statements that nobody can read until a moderator has, and for how long the oldest of them waits. */
  | { kind: 'held'; oldestId: StatementId; heldCount: number; minutes: number }
  | { kind: 'over-time'; minutes: number }
  | { kind: 'almost-over' }
  | {
      kind: 'rising';
      statementId: StatementId;
      recognisedCount: number;
      answeredCount: number;
      reach: number;
    }
  | { kind: 'divided'; statementId: StatementId; recognisedCount: number; answeredCount: number }
  | {
      kind: 'saturated';
      themeId: ThemeId;
      statementCount: number;
      recognisedCount: number;
      askedCount: number;
    }
  | { kind: 'silent'; silentCount: number; presentCount: number };

export type EvidenceKind = Evidence['kind'];

/** What the evidence is about; the same with other figures is the same card. */
export function evidenceKey(evidence: Evidence): string {
  if ('statementId' in evidence) return `${evidence.kind} ${evidence.statementId}`;
  // Who read the oldest may be told of the next one.
  if ('oldestId' in evidence) return `${evidence.kind} ${evidence.oldestId}`;
  return 'themeId' in evidence ? `${evidence.kind} ${evidence.themeId}` : evidence.kind;
}
