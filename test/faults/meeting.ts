import { randomUUID } from 'node:crypto';
import type { CommandAck, GivenCommand } from '@app/contract';
import type { AgendaItemId, SessionId } from '@app/dialogue';
import { mulberry32, type Random } from '@app/numeric';
import { ApiClient } from '../../apps/cli/src/client/api-client.js';
import { nextAct, nextSteer } from './acts.js';
import { History } from './history.js';
import { Person } from './person.js';
import type { PostgresServer } from './postgres-server.js';
import type { ServerNode } from './server-node.js';
import { TcpProxy } from './tcp-proxy.js';
import { Traffic, type Actor } from './traffic.js';

const MOST_STATEMENTS_PER_ITEM = 60;
const STEER_EVERY_MS = 400;
const DAY_MS = 86_400_000;

export interface MeetingPlan {
  participantCount: number;
  /** Between a participant's answer and next act, on average. */
  pauseMs: number;
  seed: number;
}

/** One live session with its people, spread over the nodes. */
export class Meeting {
  readonly history = new History();
  readonly traffic: Traffic;
  readonly participants: Person[] = [];
  private readonly steering: Person[] = [];
  private openItemId: AgendaItemId | null = null;
  private postedCount = 0;

  private constructor(
    readonly sessionId: SessionId,
    readonly api: ApiClient,
    readonly organiserToken: string,
    private readonly nodes: readonly ServerNode[],
    plan: MeetingPlan,
  ) {
    this.traffic = new Traffic(() => this.actors(plan));
  }

  /** A session that is live, with its first item open for the dialogue. */
  static async open(nodes: readonly ServerNode[], plan: MeetingPlan): Promise<Meeting> {
    const [first] = nodes;
    if (!first) throw new Error('There is no node');
    const token = await first.process.organiserToken();
    const api = new ApiClient(first.url, token);
    const { sessionId } = await api.createSession({
      title: 'Een storm',
      settings: { limits: 'lifted', dealing: 'balanced', correctionMs: DAY_MS / 24 },
    });
    const meeting = new Meeting(sessionId, api, token, nodes, plan);
    meeting.steering.push(
      ...(await meeting.invite(1, 'moderator')),
      ...(await meeting.invite(1, 'observer')),
    );
    meeting.participants.push(...(await meeting.invite(plan.participantCount)));
    await meeting.steer({ kind: 'start-session' });
    await meeting.openItem();
    return meeting;
  }

  /** So many people more, with their screens on; whoever is to take part goes into `participants`. */
  async invite(count: number, role = 'participant'): Promise<Person[]> {
    const links = await this.api.personalLinks(
      this.sessionId,
      Array.from({ length: count }, () => ({ role, language: 'nl' })),
    );
    const people = await Promise.all(
      links.map(async (link, index) => {
        const home = this.nodes[index % this.nodes.length];
        const other = this.nodes[(index + 1) % this.nodes.length];
        if (!home || !other) throw new Error('There is no node');
        const ways = { line: await TcpProxy.to(home.port), otherUrl: other.url };
        home.lines.push(ways.line);
        return new Person(link, this.sessionId, ways, this.history);
      }),
    );
    await Promise.all(people.map((person) => person.connect()));
    return people;
  }

  async inviteByMail(addresses: readonly string[]): Promise<void> {
    const response = await fetch(`${this.api.url}/api/v1/sessions/${this.sessionId}/invitations`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.organiserToken}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ invitations: addresses.map((address) => ({ address })) }),
    });
    if (!response.ok) throw new Error(`Inviting was answered with ${response.status}`);
  }

  async waitingMailCount(postgres: PostgresServer): Promise<number> {
    const [row] = await postgres.ask<{ count: number }>(
      `select count(*)::int as count from mail where sent_at is null and kind = 'invitation'`,
    );
    return row?.count ?? 0;
  }

  get people(): Person[] {
    return [...this.steering, ...this.participants];
  }

  get moderator(): Person {
    const [moderator] = this.steering;
    if (!moderator) throw new Error('Nobody moderates');
    return moderator;
  }

  get itemId(): AgendaItemId {
    if (this.openItemId === null) throw new Error('No item is open');
    return this.openItemId;
  }

  steer(command: GivenCommand): Promise<CommandAck | null> {
    return this.moderator.act(command);
  }

  /** Opens a new item for writing and endorsing; the one before it closes. */
  async openItem(): Promise<void> {
    const itemId = randomUUID() as string as AgendaItemId;
    const item = {
      itemId,
      itemKind: 'dialogue' as const,
      title: 'Praktijk',
      question: 'Waar loop je tegenaan?',
    };
    await this.steer({ kind: 'add-agenda-item', position: null, plannedMs: DAY_MS, ...item });
    await this.steer({ kind: 'open-agenda-item', itemId });
    await this.steer({ kind: 'advance-agenda-item', itemId, to: 'dialogue' });
    this.openItemId = itemId;
    this.postedCount = 0;
  }

  leave(): void {
    for (const person of this.people) person.leave();
    for (const node of this.nodes) node.lines.length = 0;
  }

  private actors({ seed, pauseMs }: MeetingPlan): Actor[] {
    const participants = this.participants.map((person, index): Actor => {
      const random = mulberry32(seed + 1 + index);
      return { person, random, pauseMs, next: () => this.nextActOf(person, random) };
    });
    const random = mulberry32(seed);
    const next = () => (this.moderator.client.view ? nextSteer(this.moderator.client.view, random) : null);
    return [...participants, { person: this.moderator, random, pauseMs: STEER_EVERY_MS, next }];
  }

  private nextActOf(person: Person, random: Random): GivenCommand | null {
    const { view } = person.client;
    if (view === null || this.openItemId === null) return null;
    const mayPost = this.postedCount < MOST_STATEMENTS_PER_ITEM;
    const act = nextAct(view, this.openItemId, mayPost, random);
    if (act?.kind === 'post-statement') this.postedCount += 1;
    return act;
  }
}
