import type { GivenCommand } from '@app/contract';
import type { AgendaItemId, ModeratedRow, SessionId, StatementId, View } from '@app/dialogue';
import type { ApiClient, PersonalLink } from '../client/api-client.js';
import { CommandRefused, LiveClient } from '@app/client';
import { mulberry32, pick, type Random } from '@app/numeric';
import type { FastClock } from './clock.js';
import type { Rehearsal, RehearsalStatement } from './rehearsal.js';
import { SimulatedParticipant } from './simulated-participant.js';

/** Seconds of one dialogue item. */
const WRITING = 90;
const DIALOGUE = 390;
const ENDORSE_ONLY = 120;
const ITEM_MS = (WRITING + DIALOGUE + ENDORSE_ONLY) * 1_000;
/** The share of statements that is ready when everybody writes by themselves. */
const WRITTEN_FIRST = 0.4;

/** Personal links for whoever runs the demo. */
export interface Guests {
  observer: PersonalLink;
  moderator: PersonalLink;
  participant: PersonalLink;
}

export interface RehearsalEvents {
  onItem: (position: number, question: string) => void;
  onStatement: (text: string) => void;
  onView: (view: View) => void;
  onItemClosed: (strongest: readonly ModeratedRow[]) => void;
}

const recognitionOf = ({ tally: [, little, mostly, fully], tally }: ModeratedRow): number => {
  const answeredCount = tally[0] + little + mostly + fully;
  return answeredCount === 0 ? 0 : (little + 2 * mostly + 3 * fully) / (3 * (answeredCount + 2));
};

/** A rehearsal from its lobby to its close, with simulated participants who speak through sockets of their own. */
export class RehearsalSession {
  private readonly scripts = new Map<StatementId, RehearsalStatement>();
  private readonly random: Random;
  private participants: SimulatedParticipant[] = [];
  private moderator: LiveClient | null = null;

  constructor(
    private readonly api: ApiClient,
    private readonly token: string,
    private readonly rehearsal: Rehearsal,
    private readonly clock: FastClock,
    private readonly options: { peopleCount: number; seed: number },
    private readonly events: RehearsalEvents,
  ) {
    this.random = mulberry32(options.seed);
  }

  /** @returns the session, and links by which people may join in and look on */
  async prepare(): Promise<{ sessionId: SessionId; guests: Guests }> {
    const { title, purpose, fictional, language, items } = this.rehearsal;
    const { sessionId, itemIds } = await this.api.createSession({
      title,
      purpose: `${purpose} ${fictional}`,
      fictional: true,
      languages: [language],
      settings: { limits: 'lifted' },
      agenda: items.map((item) => ({
        itemKind: 'dialogue' as const,
        title: item.title,
        question: item.question,
        // The clock on the screens shows the time that the item really takes.
        plannedMs: Math.max(1_000, Math.round(ITEM_MS / this.clock.speed)),
      })),
    });
    this.itemIds = itemIds;
    const { url } = this.api;
    this.moderator = new LiveClient({ url, sessionId, token: this.token });
    await this.moderator.connect();
    const kinds = this.kindsOfPeople();
    const links = await this.api.personalLinks(sessionId, [
      { role: 'observer', language },
      { role: 'moderator', language },
      { role: 'participant', language },
      ...kinds.map(({ organisation }) => ({ organisation, language })),
    ]);
    const [observer, moderator, participant, ...personal] = links;
    if (!observer || !moderator || !participant) throw new Error('The server made too few links');
    await this.moderator.send({ kind: 'open-lobby' });
    this.participants = await Promise.all(
      personal.map(async ({ token }, index) => {
        const client = new LiveClient({ url, sessionId, token });
        await client.connect();
        const random = mulberry32(this.options.seed * 1_000 + index);
        const scriptOf = (id: StatementId) => this.scripts.get(id);
        const kind = kinds[index]?.kind ?? '';
        return new SimulatedParticipant(kind, client, this.clock, random, scriptOf, language);
      }),
    );
    return { sessionId, guests: { observer, moderator, participant } };
  }

  private itemIds: AgendaItemId[] = [];

  /** Holds the session: item after item, and closes it. */
  async hold(): Promise<void> {
    const moderator = this.steering();
    const unwatch = moderator.watch(() => moderator.view && this.events.onView(moderator.view));
    await this.steer({ kind: 'start-session' });
    const reading = this.participants.map((participant) => participant.takePart());
    for (const [position, itemId] of this.itemIds.entries()) {
      if (this.clock.isStopped) break;
      await this.holdItem(moderator, itemId, position);
    }
    unwatch();
    if (!this.clock.isStopped) await this.steer({ kind: 'close-session' });
    this.clock.stop();
    await Promise.all(reading);
  }

  leave(): void {
    this.clock.stop();
    this.moderator?.close();
    for (const participant of this.participants) participant.close();
  }

  private async holdItem(moderator: LiveClient, itemId: AgendaItemId, position: number): Promise<void> {
    const item = this.rehearsal.items[position];
    if (!item) return;
    this.events.onItem(position, item.question);
    await this.steer({ kind: 'open-agenda-item', itemId });
    const posting = this.postAll(item.statements, itemId);
    await this.clock.wait(WRITING);
    await this.steer({ kind: 'advance-agenda-item', itemId, to: 'dialogue' });
    await this.clock.wait(DIALOGUE);
    await posting;
    await this.steer({ kind: 'advance-agenda-item', itemId, to: 'endorse-only' });
    await this.clock.wait(ENDORSE_ONLY);
    await this.steer({ kind: 'close-agenda-item', itemId });
    const rows = Object.values(moderator.view?.shared.statements ?? {}) as ModeratedRow[];
    const ofItem = rows.filter((row) => row.itemId === itemId);
    this.events.onItemClosed(ofItem.toSorted((a, b) => recognitionOf(b) - recognitionOf(a)).slice(0, 3));
  }

  /** Everyone posts what the script gives them, spread over the writing and the dialogue. */
  private async postAll(statements: readonly RehearsalStatement[], itemId: AgendaItemId): Promise<void> {
    const posted = new Map<string, Promise<StatementId | null>>();
    for (const [index, script] of statements.entries()) {
      const isEarly = index < statements.length * WRITTEN_FIRST;
      const at = isEarly
        ? WRITING * (0.3 + 0.6 * this.random())
        : WRITING + DIALOGUE * 0.9 * (index / statements.length) * (0.8 + 0.2 * this.random());
      const author = this.authorOf(script);
      posted.set(script.key, this.postAt(at, author, script, itemId, posted));
    }
    await Promise.all(posted.values());
  }

  private async postAt(
    at: number,
    author: SimulatedParticipant,
    script: RehearsalStatement,
    itemId: AgendaItemId,
    posted: ReadonlyMap<string, Promise<StatementId | null>>,
  ): Promise<StatementId | null> {
    await this.clock.wait(at);
    const buildsOnId = script.buildsOn === undefined ? null : ((await posted.get(script.buildsOn)) ?? null);
    if (this.clock.isStopped) return null;
    const id = await author.post(script, itemId, buildsOnId);
    if (id === null) return null;
    this.scripts.set(id, script);
    this.events.onStatement(script.text);
    return id;
  }

  private authorOf({ from }: RehearsalStatement): SimulatedParticipant {
    const peers = this.participants.filter(({ kind }) => kind === from);
    return pick(this.random, peers.length > 0 ? peers : this.participants);
  }

  /** Follows the script; a moderator at a screen may have been first, and has the last word. */
  private async steer(command: GivenCommand): Promise<void> {
    try {
      await this.steering().send(command);
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
    }
  }

  private steering(): LiveClient {
    if (!this.moderator) throw new Error('The rehearsal was not prepared');
    return this.moderator;
  }

  /** Kinds of organisations by their share, at least one person of each; about two people an organisation. */
  private kindsOfPeople(): { kind: string; organisation: string }[] {
    const { organisationKinds } = this.rehearsal;
    const people: { kind: string; organisation: string }[] = [];
    for (const { id, name, share } of organisationKinds) {
      const count = Math.max(1, Math.round(share * this.options.peopleCount));
      for (let index = 0; index < count; index += 1)
        people.push({ kind: id, organisation: `${name} ${Math.floor(index / 2) + 1}` });
    }
    return people.slice(0, this.options.peopleCount);
  }
}
