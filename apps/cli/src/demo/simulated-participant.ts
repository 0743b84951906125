import { randomUUID } from 'node:crypto';
import type { GivenCommand } from '@app/contract';
import type { AgendaItemId, Answer, DealtRow, Degree, StatementId, View } from '@app/dialogue';
import { CommandRefused, type LiveClient } from '@app/client';
import type { Random } from '@app/numeric';
import type { FastClock } from './clock.js';
import type { RehearsalStatement } from './rehearsal.js';

/** Reading and answering one statement, in seconds. */
const READING_SECONDS = 11;
const READING_SPREAD_SECONDS = 8;
/** How much one person's answer differs from what is usual among their kind. */
const TEMPER = 0.75;

/** Someone who reads what is put before them, says how far they recognise it, and posts when it is their turn. */
export class SimulatedParticipant {
  private readonly answered = new Set<StatementId>();
  private readonly pace: number;

  constructor(
    readonly kind: string,
    private readonly client: LiveClient,
    private readonly clock: FastClock,
    private readonly random: Random,
    private readonly scriptOf: (id: StatementId) => RehearsalStatement | undefined,
    private readonly language: string,
  ) {
    // Most read at about the same pace; one in eight looks on more than they answer.
    this.pace = random() < 0.125 ? 3 : 0.8 + random() * 0.5;
  }

  close(): void {
    this.client.close();
  }

  async post(
    script: RehearsalStatement,
    itemId: AgendaItemId,
    buildsOnId: StatementId | null,
  ): Promise<StatementId | null> {
    const statementId = randomUUID() as string as StatementId;
    const isPosted = await this.tries({
      kind: 'post-statement',
      statementId,
      itemId,
      intent: script.intent,
      text: script.text,
      language: this.language,
      buildsOnId,
      raisesTheme: script.raisesTheme,
    });
    return isPosted ? statementId : null;
  }

  /** Reads and answers, one statement after the other, until the clock is stopped. */
  async takePart(): Promise<void> {
    while (!this.clock.isStopped) {
      const next = this.nextOf(this.client.view);
      if (next === undefined) {
        await this.clock.wait(2 + this.random() * 2);
        continue;
      }
      await this.clock.wait(this.pace * (READING_SECONDS + this.random() * READING_SPREAD_SECONDS));
      if (!this.clock.isStopped) await this.endorse(next);
    }
  }

  /** The item may close, or a moderator may hide something, while this person is still at it. */
  private async tries(command: GivenCommand): Promise<boolean> {
    try {
      await this.client.send(command);
      return true;
    } catch (error) {
      if (error instanceof CommandRefused) return false;
      throw error;
    }
  }

  private nextOf(view: View | null): StatementId | undefined {
    if (view === null || view.shared.session.phase?.kind !== 'live') return undefined;
    const { openItemId } = view.shared.session.phase;
    let next: { id: StatementId; place: number } | undefined;
    for (const [id, dealt] of Object.entries(view.personal.dealt) as [StatementId, DealtRow][])
      if (dealt.itemId === openItemId && !this.answered.has(id) && dealt.place < (next?.place ?? Infinity))
        next = { id, place: dealt.place };
    return next?.id;
  }

  private async endorse(statementId: StatementId): Promise<void> {
    this.answered.add(statementId);
    const script = this.scriptOf(statementId);
    if (!script) return;
    await this.tries({ kind: 'endorse-statement', statementId, answer: this.answerTo(script) });
  }

  private answerTo({ recognition, cannotSay }: RehearsalStatement): Answer {
    if (this.random() < cannotSay) return 'cannot-say';
    const usual = recognition[this.kind] ?? 0.5;
    const own = usual + (this.random() + this.random() - 1) * TEMPER;
    return Math.min(3, Math.max(0, Math.round(own * 3))) as Degree;
  }
}
