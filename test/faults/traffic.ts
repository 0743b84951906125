import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { GivenCommand } from '@app/contract';
import type { CommandId } from '@app/dialogue';
import type { Random } from '@app/numeric';
import type { Person } from './person.js';

const REPEATED_SHARE = 0.2;
const LATEST_MS = 2_500;
const PATIENCE_MS = 60_000;

/** Someone who acts again and again. */
export interface Actor {
  person: Person;
  random: Random;
  /** Between one answer and the next act, on average. */
  pauseMs: number;
  next: () => GivenCommand | null;
}

/** People acting, a fifth of what they do sent twice: at once, from the other node, or much later. */
export class Traffic {
  private isOn = false;
  private going: Promise<void>[] = [];
  private readonly late = new Set<Promise<void>>();

  /** @param actors asked anew at every start: who takes part may have changed */
  constructor(private readonly actors: () => readonly Actor[]) {}

  start(): void {
    if (this.isOn) return;
    this.isOn = true;
    this.going = this.actors().map((actor) => this.keepActing(actor));
  }

  /** @returns whether everything given has been answered in time */
  async pause(): Promise<boolean> {
    this.isOn = false;
    const over = new AbortController();
    const quiet = Promise.all(this.going)
      .then(() => Promise.all(this.late))
      .then(() => true);
    const late = delay(PATIENCE_MS, false, { signal: over.signal }).catch(() => false);
    const isQuiet = await Promise.race([quiet, late]);
    over.abort();
    return isQuiet;
  }

  private async keepActing({ person, random, pauseMs, next }: Actor): Promise<void> {
    while (this.isOn && !person.hasEnded) {
      const command = next();
      if (command) await this.give(person, command, random);
      await delay(2 * pauseMs * random());
    }
  }

  private async give(person: Person, command: GivenCommand, random: Random): Promise<void> {
    const commandId = randomUUID() as string as CommandId;
    const isRepeated = random() < REPEATED_SHARE;
    const how = random();
    if (isRepeated && how < 0.3) this.follow(person.repeat(command, commandId));
    if (isRepeated && how >= 0.8) this.follow(person.act(command, commandId));
    await person.act(command, commandId);
    if (isRepeated && how >= 0.3 && how < 0.8)
      this.follow(delay(LATEST_MS * random()).then(() => person.repeat(command, commandId)));
  }

  private follow(sent: Promise<unknown>): void {
    const settled: Promise<void> = sent.then(
      () => undefined,
      () => undefined,
    );
    this.late.add(settled);
    void settled.then(() => this.late.delete(settled));
  }
}
