import type { AttendeeId } from '../ids.js';
import type { Role } from '../session.js';
import type { PersonalTables, SharedTables } from './rows.js';

export type ViewerKind = 'participant' | 'moderator' | 'observer';

/** Organisers see what moderators see, editors what observers see. */
export const viewerKindOf = (role: Role): ViewerKind =>
  role === 'organiser' ? 'moderator' : role === 'editor' ? 'observer' : role;

/** Who looks. */
export interface Viewer {
  kind: ViewerKind;
  attendeeId: AttendeeId;
}

/** What one person may see of a session: a part shared by all viewers of a kind, and a personal part. */
export interface View {
  shared: SharedTables;
  personal: PersonalTables;
}

/** Rows to put in place, per table; null takes a row away. */
export type TableChanges<T> = {
  readonly [Name in keyof T]?: { readonly [Id in keyof T[Name]]?: T[Name][Id] | null };
};

export interface ViewChanges {
  shared: TableChanges<SharedTables>;
  personal: TableChanges<PersonalTables>;
}

function applyTo<T extends object>(tables: T, changes: TableChanges<T>): T {
  const next: Record<string, Record<string, unknown>> = {
    ...(tables as Record<string, Record<string, unknown>>),
  };
  for (const [name, rows] of Object.entries(changes as Record<string, Record<string, unknown>>)) {
    const table: Record<string, unknown> = { ...next[name] };
    for (const [id, row] of Object.entries(rows)) {
      if (row === null) delete table[id];
      else table[id] = row;
    }
    next[name] = table;
  }
  return next as T;
}

/** The view after the changes; the view given stays as it was. */
export const applyChanges = (view: View, changes: ViewChanges): View => ({
  shared: applyTo(view.shared, changes.shared),
  personal: applyTo(view.personal, changes.personal),
});

/** JSON with keys in the order of their UTF-16 code units and no white space, as RFC 8785 has it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}
