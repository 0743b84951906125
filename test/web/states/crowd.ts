import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { LiveClient } from '@app/client';
import type { AgendaItemId, Answer, DealtRow, Degree, SessionId, StatementId } from '@app/dialogue';
import { readRehearsal, type RehearsalStatement } from '../../../apps/cli/src/demo/rehearsal.js';
import type { RunningServer } from '../fixtures.js';

const ROUND_MS = 300;
const MOST_ROUNDS = 40;
/** Rounds without anything new: there is nothing more to answer. */
const QUIET_ROUNDS = 6;
const USUAL = 0.6;
/** So many people say that a statement is not all right before it is put before others no more. */
const FLAGGING = 3;
/** How much people of one kind differ from each other, by their place in the crowd. */
const TEMPERS = [-0.2, 0, 0.15, -0.05, 0.1] as const;

/** Kinds of organisations that the script tells apart, and the segment that they were invited with. */
const KINDS = ['large-city', 'small', 'mid-size', 'rural-merger'] as const;
export const SEGMENT = 'kleine gemeente';
const segmentsOf = (index: number): string[] => (index % 2 === 1 ? [SEGMENT] : []);

/** Simulated people who take part through sockets of their own; what they write and answer is in a script. */
export class Crowd {
  private readonly scripts = new Map<string, RehearsalStatement>();

  private constructor(
    readonly people: readonly LiveClient[],
    readonly script: readonly RehearsalStatement[],
  ) {
    for (const one of script) this.scripts.set(one.text, one);
  }

  static async enter({ api, url }: RunningServer, sessionId: SessionId, count: number): Promise<Crowd> {
    const { items } = await readRehearsal('apps/cli/assets/rehearsal.nl.json');
    const invited = Array.from({ length: count }, (_, index) => ({
      language: 'nl',
      segments: segmentsOf(index),
    }));
    const links = await api.personalLinks(sessionId, invited);
    const people = await Promise.all(
      links.map(async ({ token }) => {
        const client = new LiveClient({ url, sessionId, token });
        await client.connect();
        return client;
      }),
    );
    return new Crowd(people, items[0]?.statements ?? []);
  }

  /** Whoever is next writes what comes next in the script. */
  async post(itemId: AgendaItemId, from: number, to: number): Promise<void> {
    for (const [index, { intent, text, raisesTheme }] of this.script.slice(from, to).entries())
      await this.write(from + index, itemId, { intent, text, raisesTheme });
  }

  async write(
    place: number,
    itemId: AgendaItemId,
    statement: Pick<RehearsalStatement, 'intent' | 'text' | 'raisesTheme'> & { buildsOnId?: StatementId },
  ): Promise<void> {
    await this.person(place).send({
      kind: 'post-statement',
      statementId: randomUUID() as string as StatementId,
      itemId,
      language: 'nl',
      buildsOnId: null,
      ...statement,
    });
  }

  /** The person at a place; the crowd begins again behind the last. */
  person(place: number): LiveClient {
    const one = this.people[place % this.people.length];
    if (!one) throw new Error('The crowd is empty');
    return one;
  }

  /** Everyone answers what is put before them, until nothing more is. */
  async endorse(): Promise<void> {
    let quiet = 0;
    for (let round = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round += 1) {
      const counts = await Promise.all(this.people.map((person, place) => this.endorseAs(person, place)));
      quiet = counts.some((count) => count > 0) ? 0 : quiet + 1;
      await pause(ROUND_MS);
    }
  }

  /** The people at some places give the same answer, as soon as they are asked. */
  async answer(statementId: StatementId, places: readonly number[], answer: Answer): Promise<void> {
    for (const place of places) {
      await this.person(place).until(({ personal }) => statementId in personal.dealt);
      await this.person(place).send({ kind: 'endorse-statement', statementId, answer });
    }
  }

  /** So many of those who read a statement say that it is not all right that it is put before others no more. */
  async flag(statementId: StatementId): Promise<void> {
    const readers = () => this.people.filter(({ view }) => statementId in (view?.personal.dealt ?? {}));
    while (readers().length < FLAGGING) await pause(ROUND_MS);
    for (const person of readers().slice(0, FLAGGING))
      await person.send({ kind: 'flag-statement', statementId, concern: 'names-someone' });
  }

  leave(): void {
    for (const person of this.people) person.close();
  }

  private async endorseAs(person: LiveClient, place: number): Promise<number> {
    const { dealt = {}, answers = {} } = person.view?.personal ?? {};
    const open = (Object.entries(dealt) as [StatementId, DealtRow][]).filter(([id]) => !(id in answers));
    for (const [statementId, { text }] of open)
      await person
        .send({ kind: 'endorse-statement', statementId, answer: this.answerOf(place, text) })
        .catch(() => undefined);
    return open.length;
  }

  private answerOf(place: number, text: string): Answer {
    const kind = KINDS[place % KINDS.length] ?? 'small';
    const usual = this.scripts.get(text)?.recognition[kind] ?? USUAL;
    if ((place + text.length) % 13 === 0) return 'cannot-say';
    const own = usual + (TEMPERS[(place + text.length) % TEMPERS.length] ?? 0);
    return Math.min(3, Math.max(0, Math.round(own * 3))) as Degree;
  }
}
