import type { AgendaItemId, Answer, AttendeeId, Fact, PollId, StatementId } from '@app/dialogue';

interface PollRecount {
  optionCount: number;
  /** The current answer of everyone who has one. */
  options: Map<AttendeeId, number>;
}

interface WordRecount {
  textId: string;
  text: string | null;
}

/** Letters alone count: the same word in capitals or with spaces around it is the same. */
const sameAs = (text: string): string => text.trim().split(/\s+/u).join(' ').toLowerCase();

/** What people said besides statements and endorsements, followed through the facts by themselves. */
export class RecountedAsked {
  /** Answers to scale items: the current one of everyone who has one. */
  readonly scales = new Map<AgendaItemId, Map<AttendeeId, Answer>>();
  /** In the order in which they were opened. */
  readonly polls = new Map<PollId, PollRecount>();
  private readonly words = new Map<AttendeeId, WordRecount>();
  /** What moderators decided last about a word: whether it is hidden. */
  private readonly rulings = new Map<string, boolean>();
  private isPremoderated = false;
  private readonly chosen = new Map<AttendeeId, Map<AgendaItemId, readonly StatementId[]>>();

  count(fact: Fact): void {
    switch (fact.kind) {
      case 'session-created':
        this.isPremoderated = fact.settings.premoderated;
        break;
      case 'session-changed':
        this.isPremoderated = fact.changes.settings?.premoderated ?? this.isPremoderated;
        break;
      case 'scale-answered': {
        const answers = this.scales.get(fact.itemId) ?? new Map<AttendeeId, Answer>();
        this.scales.set(fact.itemId, answers.set(fact.attendeeId, fact.answer));
        break;
      }
      case 'poll-opened':
        if (fact.text !== null)
          this.polls.set(fact.pollId, { optionCount: fact.optionCount, options: new Map() });
        break;
      case 'poll-answered':
        this.polls.get(fact.pollId)?.options.set(fact.attendeeId, fact.option);
        break;
      case 'statements-chosen': {
        const byItem = this.chosen.get(fact.attendeeId) ?? new Map<AgendaItemId, readonly StatementId[]>();
        this.chosen.set(fact.attendeeId, byItem.set(fact.itemId, fact.statementIds));
        break;
      }
      case 'word-given':
        this.words.set(fact.attendeeId, { textId: fact.textId, text: fact.text });
        break;
      case 'words-hidden':
        for (const { textId, text } of this.words.values()) {
          if (text === null || !fact.textIds.some((id) => id === textId)) continue;
          this.rulings.set(sameAs(text), fact.isHidden);
        }
        break;
      default:
    }
  }

  /** The statements that each person chose, over all items; nobody who chose none. */
  choices(): Set<StatementId>[] {
    return [...this.chosen.values()]
      .map((byItem) => new Set([...byItem.values()].flat()))
      .filter(({ size }) => size > 0);
  }

  /** @param order everyone, in the order in which they were admitted: a word is written as the first of them wrote it */
  shownWords(order: Iterable<AttendeeId>): { word: string; count: number }[] {
    const texts = [...order].flatMap((id) => this.words.get(id)?.text ?? []);
    const shown = texts.filter((text) => !(this.rulings.get(sameAs(text)) ?? this.isPremoderated));
    const firsts = shown.filter(
      (text, index) => shown.findIndex((one) => sameAs(one) === sameAs(text)) === index,
    );
    return firsts
      .map((word) => ({ word, count: shown.filter((text) => sameAs(text) === sameAs(word)).length }))
      .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  }
}
