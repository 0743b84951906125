import type { AttendeeId, StatementId } from './ids.js';
import type { Attendee, Concern, Session, Statement } from './session.js';
import type { Theme } from './theme.js';
import { packDealt, unpackDealt, type PackedDealt } from './snapshot-dealt.js';

/** Rises with every change of the kernel after which a stored snapshot no longer fits. */
export const KERNEL_VERSION = 8;

type PackedAttendee = Omit<Attendee, 'dealt'> & { dealt: PackedDealt };
/** Who answered is derived from what was dealt. */
type PackedStatement = Omit<Statement, 'flags' | 'clearedFlags' | 'answeredBy'> & {
  flags: [AttendeeId, Concern][];
  clearedFlags: [AttendeeId, Concern][];
};
type PackedSession = Omit<Session, 'attendees' | 'statements' | 'themes'> & {
  attendees: PackedAttendee[];
  statements: PackedStatement[];
  themes: Theme[];
};

/** What JSON gives back as it was; never for a Map, a Set, a function or what may be undefined. */
type AsJson<T> = T extends string | number | boolean | null
  ? T
  : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...args: never) => unknown) | undefined
    ? never
    : { [K in keyof T]: AsJson<T[K]> };

/** Does not compile when the state has something new that JSON cannot carry: pack it above. */
const write = (packed: PackedSession & AsJson<PackedSession>): string => JSON.stringify(packed);

/**
 * The state as JSON text. The answers are most of it and stand in columns of numbers; what is left is small and stands
 * as it is. It contains what people wrote, so it is rebuilt after a redaction.
 */
export function toSnapshot(session: Session): string {
  const places = new Map<StatementId, number>();
  for (const id of session.statements.keys()) places.set(id, places.size);
  return write({
    ...session,
    attendees: Array.from(session.attendees.values(), ({ dealt, ...attendee }) => ({
      ...attendee,
      dealt: packDealt(dealt, places),
    })),
    statements: Array.from(
      session.statements.values(),
      ({ flags, clearedFlags, answeredBy: _derived, ...statement }) => ({
        ...statement,
        flags: [...flags],
        clearedFlags: [...clearedFlags],
      }),
    ),
    themes: [...session.themes.values()],
  });
}

/** The state that `toSnapshot` wrote with the same `KERNEL_VERSION`. */
export function fromSnapshot(snapshot: string): Session {
  const packed = JSON.parse(snapshot) as PackedSession;
  const statements = packed.statements.map(({ flags, clearedFlags, ...statement }): Statement => ({
    ...statement,
    flags: new Map(flags),
    clearedFlags: new Map(clearedFlags),
    answeredBy: new Set(),
  }));
  const attendees = packed.attendees.map(({ dealt, ...attendee }): Attendee => ({
    ...attendee,
    dealt: unpackDealt(dealt, statements, attendee.id),
  }));
  return {
    ...packed,
    attendees: new Map(attendees.map((attendee) => [attendee.id, attendee])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    themes: new Map(packed.themes.map((theme) => [theme.id, theme])),
  };
}
