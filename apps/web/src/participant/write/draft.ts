import type { AgendaItemId, Intent, SessionId, StatementId } from '@app/dialogue';

/** A statement that somebody is writing. */
export interface Draft {
  intent: Intent;
  text: string;
  buildsOn: { statementId: StatementId; text: string } | null;
  raisesTheme: boolean;
}

export const EMPTY_DRAFT: Draft = { intent: 'experience', text: '', buildsOn: null, raisesTheme: false };

export const isEmpty = ({ text }: Draft): boolean => text.trim() === '';

const PREFIX = 'weerklank-draft';
const keyOf = (sessionId: SessionId, itemId: AgendaItemId): string => `${PREFIX}-${sessionId}-${itemId}`;

/** What a browser kept, or nothing where it keeps nothing. */
export function readKept<T>(key: string): Partial<T> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}

export function keep(key: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still has it on the screen.
  }
}

export const loadDraft = (sessionId: SessionId, itemId: AgendaItemId): Draft => ({
  ...EMPTY_DRAFT,
  ...readKept<Draft>(keyOf(sessionId, itemId)),
});

export const keepDraft = (sessionId: SessionId, itemId: AgendaItemId, draft: Draft): void =>
  keep(keyOf(sessionId, itemId), isEmpty(draft) && draft.buildsOn === null ? null : draft);
