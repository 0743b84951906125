import type { GivenCommand } from '@app/contract';
import type { Given, History } from '../history.js';
import type { Absence } from '../postgres-server.js';
import type { FactRow, Journal } from './journal-rows.js';

/** The last fact of each command that this suite gives. */
const FACT_OF: Partial<Readonly<Record<GivenCommand['kind'], string>>> = {
  'start-session': 'session-started',
  'close-session': 'session-closed',
  'add-agenda-item': 'agenda-item-added',
  'open-agenda-item': 'agenda-item-opened',
  'advance-agenda-item': 'agenda-item-advanced',
  'close-agenda-item': 'agenda-item-closed',
  'reopen-agenda-item': 'agenda-item-reopened',
  'post-statement': 'statement-posted',
  'withdraw-statement': 'statement-withdrawn',
  'correct-statement': 'statement-corrected',
  'hide-statement': 'statement-hidden',
  'restore-statement': 'statement-restored',
  'endorse-statement': 'statement-endorsed',
  'flag-statement': 'statement-flagged',
  'clear-flags': 'flags-cleared',
  announce: 'announced',
};
/** What is so already yields no fact. */
const MAY_BE_SO_ALREADY: ReadonlySet<string> = new Set([
  'start-session',
  'close-session',
  'open-agenda-item',
]);
/** Part of the command that a fact keeps elsewhere, or under another name. */
const ELSEWHERE: ReadonlySet<string> = new Set(['kind', 'text', 'reason', 'to', 'position']);
const TRANSIENT: ReadonlySet<string> = new Set(['unavailable', 'too-many-requests', 'revoked', 'not-found']);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a fact says what the command said, of the one who gave it. */
function says({ kind, body, content, attendee_id }: FactRow, { command, by }: Given): boolean {
  const asked: Readonly<Record<string, unknown>> = { ...command };
  const written = asked['text'] ?? asked['reason'];
  return (
    kind === FACT_OF[command.kind] &&
    attendee_id === by &&
    (written === undefined || content === written) &&
    Object.entries(asked).every(([key, value]) => ELSEWHERE.has(key) || same(body[key], value))
  );
}

/** Commands whose acknowledgement the journal does not bear out (I1): by id, with what is wrong. */
export function lostAmong({ given, repeated }: History, { byCommand }: Journal): Map<string, string> {
  const lost = new Map<string, string>();
  for (const sent of [...given.values(), ...repeated]) {
    if (sent.answer === null || !('seq' in sent.answer)) continue;
    const facts = byCommand.get(sent.commandId) ?? [];
    const last = facts.at(-1);
    if (!last && MAY_BE_SO_ALREADY.has(sent.command.kind)) continue;
    if (!last) lost.set(sent.commandId, `${sent.command.kind} was acknowledged and is not in the journal`);
    else if (last.seq !== sent.answer.seq || !says(last, sent))
      lost.set(
        sent.commandId,
        `${sent.command.kind} was acknowledged as ${sent.answer.seq}, fact ${last.seq} differs`,
      );
  }
  return lost;
}

/** Effects that are there more than once, or that nobody asked for (I2): by what they concern. */
export function doubledAmong(history: History, { rows, byCommand }: Journal): Map<string, string> {
  const doubled = new Map<string, string>();
  const posted = new Set<unknown>();
  const dealt = new Set<string>();
  for (const { kind, body } of rows) {
    if (kind === 'statement-posted' && posted.size === posted.add(body['statementId']).size)
      doubled.set(String(body['statementId']), 'posted twice');
    if (kind !== 'statements-dealt') continue;
    for (const [attendeeId, ids] of body['deals'] as [string, string[]][])
      for (const id of ids)
        if (dealt.size === dealt.add(`${attendeeId} ${id}`).size)
          doubled.set(`${attendeeId} ${id}`, 'dealt twice');
  }
  for (const [commandId, facts] of byCommand)
    if (facts.some(({ part }, index) => part !== index))
      doubled.set(commandId, 'has effects out of one decision');
  for (const sent of history.repeated) {
    const first = history.given.get(sent.commandId);
    if (first && contradicts(first, sent))
      doubled.set(sent.commandId, `${sent.command.kind} was answered in two ways`);
  }
  return doubled;
}

/** An accepted command's repetition is answered alike. */
function contradicts(one: Given, other: Given): boolean {
  if (one.answer === null || other.answer === null) return false;
  if ('seq' in one.answer && 'seq' in other.answer) return one.answer.seq !== other.answer.seq;
  const [accepted, refused] = 'seq' in one.answer ? [one, other] : [other, one];
  if (accepted.answer === null || !('seq' in accepted.answer)) return false;
  if (refused.answer === null || !('error' in refused.answer)) return false;
  return refused.sentAt > accepted.answeredAt && !TRANSIENT.has(refused.answer.error);
}

/** Acknowledgements of what was sent and answered while PostgreSQL was certainly away (I9). */
export const answeredWithout = (history: History, absences: readonly Absence[]): Given[] =>
  [...history.given.values(), ...history.repeated].filter(
    ({ sentAt, answeredAt, answer }) =>
      answer !== null &&
      'seq' in answer &&
      absences.some(({ from, until }) => sentAt > from && answeredAt < until),
  );
