import type { Intent, StatementId } from '@app/dialogue';

/** A statement of the report as this page shows it. */
export interface TopStatement {
  statementId: StatementId;
  intent: Intent;
  text: string;
  language: string;
  place: number | null;
  degrees: readonly [number, number, number, number];
}

/** What this page reads of a report. */
export interface ReadReport {
  statements: readonly TopStatement[];
  /** How many participants chose what for a follow-up; left out where nobody could. */
  choices?: { chosen: readonly { statementId: StatementId; chosenCount: number }[] };
  /** Everybody's one-word reactions; left out where there are none. */
  words?: readonly { word: string; count: number }[];
}

const TOP_COUNT = 10;

/** The strongest statements of the session in their order. */
export const topOf = ({ statements }: ReadReport): readonly TopStatement[] =>
  statements
    .filter(({ place }) => place !== null && place <= TOP_COUNT)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
