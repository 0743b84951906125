import {
  InMemoryJournal,
  LIVE_SESSION_DEFAULTS,
  LiveSession,
  Refusal,
  type CommandAnswer,
  type Journal,
  type LiveSessionHooks,
  type LiveSessionOptions,
} from '@app/application';
import {
  canonicalJson,
  DEFAULT_SETTINGS,
  toSnapshot,
  type Actor,
  type AgendaItemId,
  type AttendeeId,
  type Command,
  type CommandId,
  type JournalEntry,
  type Session,
  type SessionId,
  type StatementId,
} from '@app/dialogue';
import { setImmediate } from 'node:timers/promises';

let idCount = 0;
/** An id that nothing else in this process has. */
export function newId<Id extends string>(): Id {
  idCount += 1;
  return `00000000-0000-4000-8000-${String(idCount).padStart(12, '0')}` as Id;
}

export const ORGANISER = newId<AttendeeId>();
export const ITEM = newId<AgendaItemId>();
export const SEEDED = newId<StatementId>();
export const PARTICIPANTS = Array.from({ length: 8 }, () => newId<AttendeeId>());

export const participant = (index: number): AttendeeId => {
  const id = PARTICIPANTS[index % PARTICIPANTS.length];
  if (id === undefined) throw new Error(`No participant ${index}`);
  return id;
};

export const issued = (by: Actor, command: Command, commandId = newId<CommandId>()) => ({
  commandId,
  by,
  command,
});

export const endorse = (index: number, commandId = newId<CommandId>()) =>
  issued(participant(index), { kind: 'endorse-statement', statementId: SEEDED, answer: 3 }, commandId);

export const closeItem = (commandId = newId<CommandId>()) =>
  issued('system', { kind: 'close-agenda-item', itemId: ITEM }, commandId);

export const announce = (text: string) => issued('system', { kind: 'announce', text });

export const openServing = (
  journal: Journal,
  id: SessionId,
  options: Partial<LiveSessionOptions> = {},
  hooks: LiveSessionHooks = {},
  now?: () => number,
): LiveSession =>
  new LiveSession(id, journal, { ...LIVE_SESSION_DEFAULTS, retryMs: 0, ...options }, hooks, now);

export function seqOf(answer: CommandAnswer): number {
  if (answer instanceof Refusal) throw answer;
  return answer.seq;
}

/** Begins a session with an open dialogue item, participants, and one statement that is dealt to all of them. */
export async function beginDialogue(journal: Journal): Promise<SessionId> {
  const id = newId<SessionId>();
  await journal.begin(id);
  const live = openServing(journal, id);
  const languages = ['nl'];
  const plan = { title: 'Proef', purpose: 'Proef', fictional: true, languages, timeZone: 'Europe/Amsterdam' };
  const item = {
    itemKind: 'dialogue',
    title: 'Ruimte',
    question: 'Wat houdt je tegen?',
    plannedMs: 600_000,
  } as const;
  const statement = {
    itemId: ITEM,
    intent: 'tip',
    text: 'Begin klein',
    language: null,
    buildsOnId: null,
  } as const;
  const commands = [
    issued('system', { kind: 'create-session', organiserId: ORGANISER, ...plan, settings: DEFAULT_SETTINGS }),
    issued('system', { kind: 'start-session' }),
    issued('system', { kind: 'add-agenda-item', position: null, itemId: ITEM, ...item }),
    issued('system', { kind: 'open-agenda-item', itemId: ITEM }),
    issued('system', { kind: 'advance-agenda-item', itemId: ITEM, to: 'dialogue' }),
    issued(ORGANISER, { kind: 'seed-statement', statementId: SEEDED, ...statement }),
    ...PARTICIPANTS.map((attendeeId) =>
      issued('system', {
        kind: 'admit-attendee',
        attendeeId,
        role: 'participant',
        organisation: null,
        languages,
      }),
    ),
    issued('system', {
      kind: 'deal-statements',
      epoch: 0,
      deals: PARTICIPANTS.map((attendeeId) => [attendeeId, [SEEDED]] as const),
    }),
  ];
  for (const answer of await Promise.all(commands.map((command) => live.run(command)))) seqOf(answer);
  return id;
}

export async function inMemoryDialogue() {
  const journal = new InMemoryJournal();
  return { journal, id: await beginDialogue(journal) };
}

export const entriesOf = (journal: Journal, id: SessionId, afterSeq = 0): Promise<JournalEntry[]> =>
  journal.readAfter(id, afterSeq, 1_000_000);

/** Everything that a state holds, whatever the order in which its fields were set. */
export const contentOf = (session: Session): string => canonicalJson(JSON.parse(toSnapshot(session)));

/** Lets everything happen that can happen without the journal. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
}

/** Listens from now on; what was heard is in the order of hearing. */
export function heardBy(live: LiveSession): JournalEntry[] {
  const heard: JournalEntry[] = [];
  live.listen((entries) => heard.push(...entries));
  return heard;
}
