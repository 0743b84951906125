import type { AgendaItemId, PollId, StatementId, TextId, ThemeId, Timestamp } from './ids.js';

/** What moderators can show to everybody. */
export type StageContent =
  /** One pinned statement, the top three, the top five. */
  | { kind: 'statements'; statementIds: readonly StatementId[] }
  | { kind: 'theme'; themeId: ThemeId; statementIds: readonly StatementId[] }
  /** The answers to the question of a scale item. */
  | { kind: 'scale'; itemId: AgendaItemId }
  | { kind: 'poll'; pollId: PollId }
  /** The one-word reactions. */
  | { kind: 'words' };

export interface Stage {
  content: StageContent;
  /** The line above it; null: none. */
  title: string | null;
  textId: TextId;
  since: Timestamp;
}

/** At most so many statements are shown at once. */
export const STAGED_COUNT = 5;
