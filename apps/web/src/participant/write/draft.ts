import type { AgendaItemId, Intent, SessionId, StatementId } from '@app/dialogue';

/** A statement that somebody is writing. */
export interface Draft {
  intent: Intent;
  text: string;
  buildsOn: { statementId: StatementId; text: string } | null;
  raisesTheme: boolean;
  /** What was split off, to be written on after this one; empty when there is nothing. */
  next: string;
}

export const EMPTY_DRAFT: Draft = {
  intent: 'experience',
  text: '',
  buildsOn: null,
  raisesTheme: false,
  next: '',
};

export const isEmpty = ({ text }: Pick<Draft, 'text'>): boolean => text.trim() === '';

const joined = (...texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('\n');

/** The draft with its second half put aside. */
export const splitUp = (draft: Draft, [text, second]: readonly [string, string]): Draft => ({
  ...draft,
  text,
  next: joined(second, draft.next),
});

/** The draft with what was put aside back in it. */
export const putTogether = (draft: Draft): Draft => ({
  ...draft,
  text: joined(draft.text, draft.next),
  next: '',
});

/** What is written next: what was put aside, or nothing yet. */
export const afterPosting = ({ intent, next, buildsOn }: Draft): Draft => ({
  ...EMPTY_DRAFT,
  intent,
  text: next,
  buildsOn: next === '' ? null : buildsOn,
});

/** The draft with these changes; a text that takes the place of another puts that aside. */
export const changed = (draft: Draft, changes: Partial<Draft>): Draft => ({
  ...draft,
  ...changes,
  next: changes.text === undefined ? draft.next : joined(draft.text, draft.next),
});

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

export function loadDraft(sessionId: SessionId, itemId: AgendaItemId): Draft {
  const draft = { ...EMPTY_DRAFT, ...readKept<Draft>(keyOf(sessionId, itemId)) };
  return isEmpty(draft) ? putTogether(draft) : draft;
}

export const keepDraft = (sessionId: SessionId, itemId: AgendaItemId, draft: Draft): void =>
  keep(
    keyOf(sessionId, itemId),
    isEmpty(draft) && draft.buildsOn === null && draft.next === '' ? null : draft,
  );
