declare const brand: unique symbol;

/** A string that names one kind of thing and cannot be mistaken for the id of another kind. UUIDv4 (RFC 9562). */
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type SessionId = Id<'session'>;
export type AgendaItemId = Id<'agenda-item'>;
export type AttendeeId = Id<'attendee'>;
export type StatementId = Id<'statement'>;
/** Names a theme for as long as the session lasts: 1 to 64 letters, digits and hyphens. */
export type ThemeId = Id<'theme'>;
export type PollId = Id<'poll'>;
export type NoteId = Id<'note'>;
/** Names one version of what somebody wrote: a statement, its correction, a reason, an announcement. */
export type TextId = Id<'text'>;
/** Made by the client; the same id sent again is the same command. */
export type CommandId = Id<'command'>;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Timestamp = number;
export type DurationMs = number;
