import {
  canonicalJson,
  emptySession,
  evolve,
  viewOf,
  type CommandId,
  type JournalEntry,
  type Session,
  type SessionId,
} from '@app/dialogue';
import type { Sent, SimulatedPerson } from './simulated-person.js';

/** What may not be there when all is over. Empty: all invariants hold. */
export function findingsIn(
  sessionId: SessionId,
  entries: readonly JournalEntry[],
  people: readonly SimulatedPerson[],
): string[] {
  const history = people.flatMap((person) => person.history);
  const found = [...gaps(entries), ...lostOrChanged(entries, history), ...doubled(entries)];
  const session = foldOf(sessionId, entries);
  if (session === null) return [...found, 'the journal names what no fact introduced'];
  return [
    ...found,
    ...miscounted(session, entries),
    ...after(entries),
    ...people.flatMap((person) => diverged(session, person)),
  ];
}

function foldOf(sessionId: SessionId, entries: readonly JournalEntry[]): Session | null {
  const session = emptySession(sessionId);
  try {
    for (const entry of entries) evolve(session, entry);
    return session;
  } catch {
    return null;
  }
}

/** I4: numbers run from 1 without a gap, and time never goes back. */
function gaps(entries: readonly JournalEntry[]): string[] {
  return entries.flatMap(({ seq, at }, index) =>
    seq === index + 1 && at >= (entries[index - 1]?.at ?? 0) ? [] : [`entry ${index + 1} has number ${seq}`],
  );
}

/** I1: what was acknowledged is there, by whom it was asked and as it was asked; and everything was answered. */
function lostOrChanged(entries: readonly JournalEntry[], history: readonly Sent[]): string[] {
  const byCommand = new Map<CommandId, JournalEntry>();
  for (const entry of entries) byCommand.set(entry.commandId, entry);
  return history.flatMap(({ commandId, by, command, sentCount, answers }) => {
    const entry = byCommand.get(commandId);
    const name = `${command.kind} ${commandId}`;
    const seqs = answers.filter((answer) => typeof answer === 'number');
    if (answers.length < sentCount) return [`${name} was never answered`];
    if (entry === undefined) return seqs.length === 0 ? [] : [`${name} was acknowledged and is lost`];
    if (seqs.length === 0) return [`${name} was refused and stands`];
    return entry.by === by && seqs.every((seq) => seq === entry.seq) ? [] : [`${name} stands as another`];
  });
}

/** I2: one effect a command. */
function doubled(entries: readonly JournalEntry[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ commandId, part }) => {
    const key = `${commandId} ${part}`;
    if (seen.has(key)) return [`${key} counts twice`];
    seen.add(key);
    return [];
  });
}

/** I3: every tally is the recount of everyone's last answer. */
function miscounted(session: Session, entries: readonly JournalEntry[]): string[] {
  const last = new Map<string, Map<string, number | 'cannot-say'>>();
  for (const { fact } of entries) {
    if (fact.kind !== 'statement-endorsed') continue;
    const answers = last.get(fact.statementId) ?? new Map();
    last.set(fact.statementId, answers.set(fact.attendeeId, fact.answer));
  }
  return [...session.statements.values()].flatMap(({ id, tally }) => {
    const answers = [...(last.get(id)?.values() ?? [])];
    const recount = [0, 1, 2, 3, 'cannot-say'].map(
      (answer) => answers.filter((given) => given === answer).length,
    );
    const shown = [...tally.degrees, tally.cannotSayCount];
    return canonicalJson(recount) === canonicalJson(shown) ? [] : [`statement ${id} shows ${shown.join()}`];
  });
}

/** I5: nothing of a dialogue comes after its close. */
function after(entries: readonly JournalEntry[]): string[] {
  const closed = entries.find(({ fact }) => fact.kind === 'session-closed')?.seq ?? Infinity;
  return entries
    .filter(({ seq, fact }) => seq > closed && ['statement-posted', 'statement-endorsed'].includes(fact.kind))
    .map(({ seq, fact }) => `${fact.kind} ${seq} came after the close`);
}

/** I4: the screen is what the journal says. */
function diverged(session: Session, { client, person }: SimulatedPerson): string[] {
  const kind = person.role;
  const due = canonicalJson(viewOf(session, { kind, attendeeId: person.attendeeId }));
  if (client.seq !== session.seq)
    return [`the screen of a ${kind} stands at ${client.seq} of ${session.seq}`];
  return canonicalJson(client.view ?? {}) === due ? [] : [`the screen of a ${kind} shows something else`];
}
