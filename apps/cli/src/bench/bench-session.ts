import { randomUUID } from 'node:crypto';
import { LiveSession, Refusal, type Journal } from '@app/application';
import {
  DEFAULT_SETTINGS,
  type Actor,
  type AgendaItemId,
  type Answer,
  type AttendeeId,
  type Command,
  type CommandId,
  type SessionId,
  type StatementId,
} from '@app/dialogue';
import { pick, type Random } from '@app/numeric';

export const newId = <Id extends string>(): Id => randomUUID() as string as Id;

const ANSWERS: readonly Answer[] = [0, 1, 2, 3, 'cannot-say'];

/** A live session in which everyone may endorse everything. */
export interface BenchSession {
  live: LiveSession;
  participantIds: readonly AttendeeId[];
  statementIds: readonly StatementId[];
}

/** Gives a command. @throws Refusal when it is refused */
async function ask(live: LiveSession, by: Actor, command: Command): Promise<void> {
  const answer = await live.run({ commandId: newId<CommandId>(), by, command });
  if (answer instanceof Refusal) throw answer;
}

/** Sets up a session with an open item, its participants, and statements that are dealt to all of them. */
export async function openBenchSession(
  journal: Journal,
  participantCount: number,
  statementCount: number,
): Promise<BenchSession> {
  const id = newId<SessionId>();
  const organiserId = newId<AttendeeId>();
  const itemId = newId<AgendaItemId>();
  const participantIds = Array.from({ length: participantCount }, () => newId<AttendeeId>());
  const statementIds = Array.from({ length: statementCount }, () => newId<StatementId>());
  const plan = { title: 'Bench', purpose: 'Bench', fictional: true, languages: ['nl'], timeZone: 'UTC' };
  const admission = { role: 'participant', organisation: null, languages: ['nl'] } as const;
  const item = { itemKind: 'dialogue', title: 'Bench', question: 'Bench?', plannedMs: 3_600_000 } as const;
  const statement = {
    itemId,
    intent: 'experience',
    text: 'Bench',
    language: 'nl',
    buildsOnId: null,
  } as const;

  await journal.begin(id);
  const live = new LiveSession(id, journal);
  const bySystem = (command: Command) => ask(live, 'system', command);
  await bySystem({ kind: 'create-session', organiserId, ...plan, settings: DEFAULT_SETTINGS });
  await Promise.all([
    bySystem({ kind: 'start-session' }),
    bySystem({ kind: 'add-agenda-item', position: null, itemId, ...item }),
    bySystem({ kind: 'open-agenda-item', itemId }),
    bySystem({ kind: 'advance-agenda-item', itemId, to: 'dialogue' }),
    ...participantIds.map((attendeeId) => bySystem({ kind: 'admit-attendee', attendeeId, ...admission })),
    ...statementIds.map((statementId) =>
      ask(live, organiserId, { kind: 'seed-statement', statementId, ...statement }),
    ),
  ]);
  const deals = participantIds.map((attendeeId) => [attendeeId, statementIds] as const);
  await bySystem({ kind: 'deal-statements', epoch: 0, deals });
  return { live, participantIds, statementIds };
}

/** Somebody answers something. */
export const endorse = (
  { live, participantIds, statementIds }: BenchSession,
  random: Random,
): Promise<void> =>
  ask(live, pick(random, participantIds), {
    kind: 'endorse-statement',
    statementId: pick(random, statementIds),
    answer: pick(random, ANSWERS),
  });
