import type { Answer, AttendeeId, JournalEntry, StatementId } from '@app/dialogue';

/** Figures of one statement, counted from the facts by themselves. */
export interface StatementRecount {
  degrees: [number, number, number, number];
  cannotSayCount: number;
  reach: number;
  standing: 'shown' | 'hidden' | 'withdrawn' | 'redacted';
  authorId: AttendeeId | null;
  recognisedBy: Set<AttendeeId>;
}

export interface Recount {
  /** Places where the numbering is broken; empty in a sound journal. */
  gaps: number[];
  entryCount: number;
  participants: Map<AttendeeId, number | null>;
  statements: Map<StatementId, StatementRecount>;
  postingCount: number;
  endorsingCount: number;
  endorsementCount: number;
}

const RECOGNISED = 2;

/**
 * Counts a journal anew, without the kernel: plain last-answer-counts over the facts. What it finds must equal what the
 * folded state, the screens and the report say.
 */
export function recount(entries: Iterable<JournalEntry>): Recount {
  const answers = new Map<StatementId, Map<AttendeeId, Answer>>();
  const result: Recount = {
    gaps: [],
    entryCount: 0,
    participants: new Map(),
    statements: new Map(),
    postingCount: 0,
    endorsingCount: 0,
    endorsementCount: 0,
  };
  const posting = new Set<AttendeeId>();
  for (const { seq, fact } of entries) {
    result.entryCount += 1;
    if (seq !== result.entryCount) result.gaps.push(seq);
    switch (fact.kind) {
      case 'attendee-admitted':
        if (fact.role === 'participant') result.participants.set(fact.attendeeId, fact.organisation);
        break;
      case 'statement-posted':
        if (fact.authorId !== null) posting.add(fact.authorId);
        answers.set(fact.statementId, new Map());
        result.statements.set(fact.statementId, {
          degrees: [0, 0, 0, 0],
          cannotSayCount: 0,
          reach: 0,
          standing: 'shown',
          authorId: fact.authorId,
          recognisedBy: new Set(),
        });
        break;
      case 'statements-dealt':
        for (const [, ids] of fact.deals)
          for (const id of ids) {
            const statement = result.statements.get(id);
            if (statement) statement.reach += 1;
          }
        break;
      case 'statement-endorsed':
        answers.get(fact.statementId)?.set(fact.attendeeId, fact.answer);
        break;
      case 'statement-hidden':
      case 'statement-restored':
      case 'statement-withdrawn':
      case 'statement-redacted': {
        const statement = result.statements.get(fact.statementId);
        if (statement) statement.standing = STANDING[fact.kind];
        break;
      }
      default:
    }
  }
  const endorsing = new Set<AttendeeId>();
  for (const [id, given] of answers) {
    const statement = result.statements.get(id);
    if (!statement) continue;
    for (const [attendeeId, answer] of given) {
      endorsing.add(attendeeId);
      result.endorsementCount += 1;
      if (answer === 'cannot-say') statement.cannotSayCount += 1;
      else statement.degrees[answer] += 1;
      if (answer !== 'cannot-say' && answer >= RECOGNISED) statement.recognisedBy.add(attendeeId);
    }
  }
  result.postingCount = posting.size;
  result.endorsingCount = endorsing.size;
  return result;
}

const STANDING = {
  'statement-hidden': 'hidden',
  'statement-restored': 'shown',
  'statement-withdrawn': 'withdrawn',
  'statement-redacted': 'redacted',
} as const;
