import { randomUUID } from 'node:crypto';
import type { GivenCommand } from '@app/contract';
import type { AgendaItemId, Answer, Concern, Intent, StatementId } from '@app/dialogue';
import { pick, shuffle, type Random } from '@app/numeric';
import type { Seat } from './seat.js';

/** The shares of what people do; the rest is endorsing. */
const MIX = { statement: 0.1, flag: 0.02, correction: 0.01, secondThought: 0.01, moderation: 0.01 };
const BUILDS_ON = 0.25;
const LURKING = 0.3;
/** Somebody reads before they act again, as far as the rate allows. */
const READING_MS = 4_000;
const TRIES = 30;
const ANSWERS: readonly Answer[] = [0, 1, 1, 2, 2, 2, 3, 3, 3, 'cannot-say'];
const INTENTS: readonly Intent[] = ['experience', 'experience', 'tip', 'warning', 'question'];
const CONCERNS: readonly Concern[] = ['unclear', 'names-someone', 'hurtful', 'off-topic'];

interface Person {
  seat: Seat;
  restsUntil: number;
}

/** What somebody is about to send. */
export interface Act {
  seat: Seat;
  command: GivenCommand;
}

export interface CrowdOptions {
  itemId: AgendaItemId;
  texts: readonly string[];
  /** Acts a second, of all people together. */
  rate: number;
  /** Statements that may still be posted in all. */
  mostStatements: number;
  /** Of all acts; lower than usual where the statements would otherwise run out before the time. */
  statementShare: number;
}

/** So that the statements last until the end of the measurement. */
export const statementShareOf = (mostStatements: number, actCount: number): number =>
  Math.min(MIX.statement, mostStatements / Math.max(1, actCount));

/**
 * People who behave as in a session: most read and endorse what is put before them, some write and build on others, a
 * few flag or correct themselves, three in ten only look on, and a moderator steers now and then.
 */
export class Crowd {
  private readonly active: Person[];
  private readonly readingMs: number;
  private readonly posted: { seat: Seat; statementId: StatementId }[] = [];
  private writtenCount = 0;

  constructor(
    participants: readonly Seat[],
    private readonly moderator: Seat,
    private readonly options: CrowdOptions,
    private readonly random: Random,
  ) {
    const activeCount = Math.max(1, Math.round(participants.length * (1 - LURKING)));
    // Whole and light clients, and the nodes, stand in order: everyone's turn to lurk is drawn.
    const inTurn = shuffle([...participants], random);
    this.active = inTurn.slice(0, activeCount).map((seat) => ({ seat, restsUntil: 0 }));
    this.readingMs = Math.min(READING_MS, (500 * activeCount) / options.rate);
  }

  /** What happens next; null when nobody has anything to do. */
  next(now: number): Act | null {
    const person = this.rested(now, () => true);
    const drawn = this.random();
    const { statementShare } = this.options;
    let bound = statementShare;
    if (drawn < bound) return this.post(person, now) ?? this.endorse(now);
    if (drawn < (bound += MIX.flag)) return this.flag(person, now) ?? this.endorse(now);
    if (drawn < (bound += MIX.correction)) return this.correct() ?? this.endorse(now);
    if (drawn < (bound += MIX.secondThought)) return this.reconsider(person, now) ?? this.endorse(now);
    if (drawn < bound + MIX.moderation) return this.moderate();
    return this.endorse(now);
  }

  private endorse(now: number): Act | null {
    const person = this.rested(now, ({ seat }) => seat.hand().length > 0);
    return person && this.act(person, now, this.endorsement(pick(this.random, person.seat.hand())));
  }

  private post(person: Person | null, now: number): Act | null {
    const { mostStatements, itemId, texts } = this.options;
    if (!person || this.posted.length >= mostStatements) return null;
    const statementId = randomUUID() as string as StatementId;
    const hand = person.seat.hand();
    const buildsOnId = hand.length > 0 && this.random() < BUILDS_ON ? pick(this.random, hand) : null;
    this.posted.push({ seat: person.seat, statementId });
    const intent = pick(this.random, INTENTS);
    const statement = { statementId, itemId, intent, text: this.write(texts), language: 'nl', buildsOnId };
    return this.act(person, now, { kind: 'post-statement', ...statement, raisesTheme: false });
  }

  private flag(person: Person | null, now: number): Act | null {
    const [statementId] = person?.seat.hand() ?? [];
    if (!person || statementId === undefined) return null;
    return this.act(person, now, {
      kind: 'flag-statement',
      statementId,
      concern: pick(this.random, CONCERNS),
    });
  }

  /** Somebody corrects what they wrote a moment ago. */
  private correct(): Act | null {
    const recent = this.posted.at(-10) ?? this.posted[0];
    if (!recent) return null;
    const text = this.write(this.options.texts);
    return {
      seat: recent.seat,
      command: { kind: 'correct-statement', statementId: recent.statementId, text },
    };
  }

  private reconsider(person: Person | null, now: number): Act | null {
    const answered = person?.seat.answered() ?? [];
    if (!person || answered.length === 0) return null;
    return this.act(person, now, this.endorsement(pick(this.random, answered)));
  }

  private moderate(): Act {
    const drawn = this.random();
    const early = this.posted[Math.floor(this.random() * this.posted.length)];
    if (early === undefined || drawn < 0.5)
      return { seat: this.moderator, command: { kind: 'announce', text: this.write(this.options.texts) } };
    const { statementId } = early;
    const command: GivenCommand =
      drawn < 0.75
        ? { kind: 'clear-flags', statementId }
        : { kind: 'hide-statement', statementId, reason: 'Noemt een naam' };
    return { seat: this.moderator, command };
  }

  private endorsement(statementId: StatementId): GivenCommand {
    return { kind: 'endorse-statement', statementId, answer: pick(this.random, ANSWERS) };
  }

  private write(texts: readonly string[]): string {
    this.writtenCount += 1;
    return `${pick(this.random, texts)} (${this.writtenCount})`;
  }

  private act(person: Person, now: number, command: GivenCommand): Act {
    person.restsUntil = now + this.readingMs;
    return { seat: person.seat, command };
  }

  private rested(now: number, may: (person: Person) => boolean): Person | null {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const person = pick(this.random, this.active);
      if (person.restsUntil <= now && may(person)) return person;
    }
    return null;
  }
}
