import type { AnalysisFrame } from '@app/contract';
import type { ModeratedRow, StatementId, Timestamp, View } from '@app/dialogue';
import { agendaOf, type AgendaEntry } from '../../shell/agenda-of.js';
import { flagCountOf, inLane, listedOf, recognisedOf, type Listed } from '../listed.js';
import { openItemOf } from '../next-step.js';
import type { Evidence } from './evidence.js';

export interface Seen {
  shared: View['shared'];
  analysis: AnalysisFrame | null;
  /** Participants who are connected; null: not known yet. */
  presentCount: number | null;
  now: Timestamp;
}

const MINUTE_MS = 60_000;
/** So much is left, and of a short item no more than a quarter. */
const ALMOST_OVER = { mostMs: 150_000, share: 0.25 };
const OVER_TIME_MS = 30_000;
/** Who did nothing yet may still be reading. */
const SETTLED_AFTER_MS = 180_000;
const SILENT_SHARE = 0.4;
/** Who reads along is not told of what just came. */
const HELD_FOR_MS = 60_000;
const RISING = { leastAnswers: 4, share: 0.8, mostReachShare: 0.3 };
const DIVIDED = { leastAnswers: 8, eachShare: 0.3 };
const SATURATED = { leastStatements: 6, leastAsked: 10, lower: 0.7, width: 0.2 };

function* timing({ now }: Seen, item: AgendaEntry): Generator<Evidence> {
  if (!('plannedEndAt' in item.phase)) return;
  const leftMs = item.phase.plannedEndAt - now;
  const almostMs = Math.min(ALMOST_OVER.mostMs, ALMOST_OVER.share * item.plannedMs);
  if (leftMs <= -OVER_TIME_MS) yield { kind: 'over-time', minutes: Math.floor(-leftMs / MINUTE_MS) };
  else if (leftMs > 0 && leftMs <= almostMs && item.phase.kind === 'dialogue') yield { kind: 'almost-over' };
}

function* flagged(listed: readonly Listed[]): Generator<Evidence> {
  for (const { statementId, row } of listed)
    if (row.dealingPaused) yield { kind: 'flagged', statementId, flagCount: flagCountOf(row) };
}

/** What waits to be read, in whatever item. */
function* held({ shared, analysis, now }: Seen): Generator<Evidence> {
  const waiting = inLane(listedOf(shared.statements, analysis, 'held', null), 'held');
  const [oldest] = waiting;
  if (oldest === undefined || now - oldest.row.postedAt < HELD_FOR_MS) return;
  const minutes = Math.floor((now - oldest.row.postedAt) / MINUTE_MS);
  yield { kind: 'held', oldestId: oldest.statementId, heldCount: waiting.length, minutes };
}

/** Few have seen it, and nearly all of them recognise it. */
function* rising(listed: readonly Listed[], participantCount: number): Generator<Evidence> {
  for (const { statementId, row, rank } of listed) {
    const { recognisedCount, answeredCount } = recognisedOf(row.tally);
    const isUnderSeen = row.reach <= participantCount * RISING.mostReachShare;
    if (!isUnderSeen || answeredCount < RISING.leastAnswers || (rank !== null && rank <= 3)) continue;
    if (recognisedCount >= answeredCount * RISING.share)
      yield { kind: 'rising', statementId, recognisedCount, answeredCount, reach: row.reach };
  }
}

/** Many do not recognise it at all, and many do; those in the middle divide nobody. */
const isDivided = ([not, little, mostly, fully]: ModeratedRow['tally']): boolean => {
  const answeredCount = not + little + mostly + fully;
  return (
    answeredCount >= DIVIDED.leastAnswers &&
    Math.min(not, mostly + fully) >= answeredCount * DIVIDED.eachShare
  );
};

function* divided(listed: readonly Listed[]): Generator<Evidence> {
  for (const { statementId, row } of listed)
    if (isDivided(row.tally)) yield { kind: 'divided', statementId, ...recognisedOf(row.tally) };
}

/** Much was said of it, nearly everybody recognises it, and more answers change little. */
function* saturated({ analysis }: Seen): Generator<Evidence> {
  for (const { themeId, statementCount, askedCount, recognisedCount, lower, upper } of analysis?.themes ?? [])
    if (
      statementCount >= SATURATED.leastStatements &&
      askedCount >= SATURATED.leastAsked &&
      lower >= SATURATED.lower &&
      upper - lower <= SATURATED.width
    )
      yield { kind: 'saturated', themeId, statementCount, recognisedCount, askedCount };
}

function* silent({ shared, presentCount, now }: Seen, { phase }: AgendaEntry): Generator<Evidence> {
  if (presentCount === null || !('plannedEndAt' in phase) || now - phase.openedAt < SETTLED_AFTER_MS) return;
  const silentCount = presentCount - (shared.participation.activeCount ?? 0);
  if (silentCount >= presentCount * SILENT_SHARE && silentCount > 1)
    yield { kind: 'silent', silentCount, presentCount };
}

/** All that the rules find at this moment, the most urgent first. Unless an item is open only what waits to be read. */
export function evidenceNow(seen: Seen): Evidence[] {
  const { session, agenda, statements, participation } = seen.shared;
  const phase = session.phase ?? { kind: 'draft' };
  const item = openItemOf(phase, agendaOf(agenda));
  if (phase.kind !== 'live') return [];
  if (item === undefined) return [...held(seen)];
  const listed = listedOf(statements, seen.analysis, 'shown', item.itemId);
  const isDialogue = item.itemKind === 'dialogue';
  return [
    ...flagged(listed),
    ...held(seen),
    ...timing(seen, item),
    ...(isDialogue ? rising(listed, participation.participantCount ?? 0) : []),
    ...(isDialogue ? divided(listed) : []),
    ...(isDialogue ? silent(seen, item) : []),
    ...(isDialogue ? saturated(seen) : []),
  ];
}

/** The statement that the evidence is about; undefined for other evidence, or when it is gone. */
export const statementOf = (
  statements: View['shared']['statements'],
  evidence: Evidence,
): (View['shared']['statements'][StatementId] & object) | undefined =>
  'statementId' in evidence ? statements[evidence.statementId] : undefined;
