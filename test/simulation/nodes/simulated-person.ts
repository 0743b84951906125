import { CommandRefused, LiveClient } from '@app/client';
import type { GivenCommand } from '@app/contract';
import type { AgendaItemId, AttendeeId, CommandId, SessionId, StatementId, View } from '@app/dialogue';
import type { Random } from '../dialogue/random.js';
import { FakeConnection, type Network } from './fake-connection.js';

/** What somebody asked, and what came of it as they were told, each time that it was sent. */
export interface Sent {
  commandId: CommandId;
  by: AttendeeId;
  command: GivenCommand;
  sentCount: number;
  /** The number of the last fact, or the code of the refusal. A refused command that comes again is decided afresh. */
  answers: (number | string)[];
}

export interface Person {
  attendeeId: AttendeeId;
  role: 'participant' | 'moderator' | 'observer';
}

const WORDS = [
  'budget',
  'tijd',
  'bestuur',
  'pilot',
  'collega',
  'inkoop',
  'privacy',
  'data',
  'durf',
  'ruimte',
];

/** Somebody with a live client, who does what people do, as their screen allows. */
export class SimulatedPerson {
  readonly connection: FakeConnection;
  readonly client: LiveClient;
  readonly history: Sent[] = [];

  constructor(
    readonly person: Person,
    sessionId: SessionId,
    private readonly network: Network,
    private readonly newId: () => string,
  ) {
    this.connection = new FakeConnection(network, {
      attendeeId: person.attendeeId,
      deviceId: person.attendeeId,
    });
    this.client = new LiveClient({ url: '', sessionId, socket: this.connection.asLive() });
  }

  /** Does one thing that the screen offers; nothing when it offers nothing. */
  act(): void {
    const { view } = this.client;
    if (!view || this.person.role === 'observer') return;
    const command = this.person.role === 'moderator' ? this.steer(view) : this.takePart(view);
    if (command) void this.send(command);
  }

  async send(command: GivenCommand): Promise<Sent> {
    const commandId = this.newId() as CommandId;
    const sent: Sent = { commandId, by: this.person.attendeeId, command, sentCount: 0, answers: [] };
    this.history.push(sent);
    if (this.random.chance(0.2)) setTimeout(() => void this.sendOnce(sent), this.random.int(20_000));
    await this.sendOnce(sent);
    return sent;
  }

  /** Once more, when it is a repetition, by whatever connection there is then. */
  private async sendOnce(sent: Sent): Promise<void> {
    sent.sentCount += 1;
    try {
      sent.answers.push(await this.client.send(sent.command, sent.commandId));
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      sent.answers.push(error.code);
    }
  }

  private takePart({ shared, personal }: View): GivenCommand | null {
    const { random } = this;
    const dealt = Object.keys(personal.dealt) as StatementId[];
    const waiting = dealt.filter((id) => !(id in personal.answers));
    const openItem = Object.entries(shared.agenda).find(([, row]) =>
      ['writing', 'dialogue'].includes(row?.phase.kind ?? ''),
    );
    const own = Object.keys(personal.own) as StatementId[];
    if (waiting.length > 0 && random.chance(0.7)) return this.endorse(random.pick(waiting));
    if (dealt.length > 0 && random.chance(0.3)) return this.endorse(random.pick(dealt));
    if (dealt.length > 0 && random.chance(0.1))
      return {
        kind: 'flag-statement',
        statementId: random.pick(dealt),
        concern: random.pick(['unclear', 'hurtful']),
      };
    if (own.length > 0 && random.chance(0.1))
      return { kind: 'withdraw-statement', statementId: random.pick(own) };
    if (own.length > 0 && random.chance(0.1))
      return { kind: 'correct-statement', statementId: random.pick(own), text: this.words() };
    if (openItem && random.chance(0.06)) return this.post(openItem[0] as AgendaItemId, dealt);
    return null;
  }

  private steer({ shared }: View): GivenCommand | null {
    const { random } = this;
    const statements = Object.entries(shared.statements);
    if (statements.length > 0 && random.chance(0.1)) {
      const [id, row] = random.pick(statements);
      const statementId = id as StatementId;
      return row && 'standing' in row && row.standing === 'hidden'
        ? { kind: 'restore-statement', statementId }
        : { kind: 'hide-statement', statementId, reason: this.words() };
    }
    if (statements.length > 0 && random.chance(0.05))
      return { kind: 'clear-flags', statementId: random.pick(statements)[0] as StatementId };
    return random.chance(0.05) ? { kind: 'announce', text: this.words() } : null;
  }

  private endorse(statementId: StatementId): GivenCommand {
    return {
      kind: 'endorse-statement',
      statementId,
      answer: this.random.pick([0, 1, 2, 3, 'cannot-say'] as const),
    };
  }

  private post(itemId: AgendaItemId, dealt: readonly StatementId[]): GivenCommand {
    return {
      kind: 'post-statement',
      statementId: this.newId() as StatementId,
      itemId,
      intent: this.random.pick(['experience', 'tip', 'warning', 'question']),
      text: this.words(),
      language: 'nl',
      buildsOnId: dealt.length > 0 && this.random.chance(0.3) ? this.random.pick(dealt) : null,
      raisesTheme: false,
    };
  }

  private words(): string {
    return Array.from({ length: 3 + this.random.int(8) }, () => this.random.pick(WORDS)).join(' ');
  }

  private get random(): Random {
    return this.network.random;
  }
}
