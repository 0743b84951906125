import type { JournalEntry, Session, Statement, StatementId } from '@app/dialogue';
import { NearDuplicateIndex } from '@app/themes';

/** Statements that say the same but for spelling. */
export class Duplicates {
  private readonly index = new NearDuplicateIndex();
  private readonly groupOf = new Map<StatementId, string>();
  /** A name is given once: whoever leaves a group by saying something else may found another. */
  private groupCount = 0;

  constructor(private readonly session: Session) {
    for (const statement of session.statements.values()) this.add(statement);
  }

  /** The group of each statement that has a near-duplicate. */
  get groups(): ReadonlyMap<StatementId, string> {
    return this.groupOf;
  }

  /**
   * Statements to merge: in each group of one item those that are shown go along into the earliest. Not those that a
   * moderator took apart.
   */
  twins(): { fromId: StatementId; intoId: StatementId }[] {
    const heads = new Map<string, StatementId>();
    const twins: { fromId: StatementId; intoId: StatementId }[] = [];
    for (const { id, itemId, language, standing, isKeptApart } of this.session.statements.values()) {
      const group = this.groupOf.get(id);
      if (group === undefined || standing.kind !== 'shown' || isKeptApart) continue;
      const key = `${group} ${itemId} ${language}`;
      const head = heads.get(key);
      if (head === undefined) heads.set(key, id);
      else twins.push({ fromId: id, intoId: head });
    }
    return twins;
  }

  /** Statements that say nearly what the text says, most alike first. */
  alike(text: string): StatementId[] {
    return this.index.find(text).map(({ statementId }) => statementId);
  }

  /** Told of each fact once the session has moved on by it. */
  hear(fact: JournalEntry['fact']): void {
    if (fact.kind === 'statement-redacted') this.forget(fact.statementId);
    if (fact.kind !== 'statement-posted' && fact.kind !== 'statement-corrected') return;
    this.forget(fact.statementId);
    const statement = this.session.statements.get(fact.statementId);
    if (statement) this.add(statement);
  }

  private add({ id, text }: Statement): void {
    if (text === null) return;
    const same = this.index.find(text).find(({ likeness }) => likeness === 'same')?.statementId;
    if (same !== undefined) {
      const group = this.groupOf.get(same) ?? `group ${(this.groupCount += 1)}`;
      this.groupOf.set(same, group).set(id, group);
    }
    this.index.add(id, text);
  }

  private forget(id: StatementId): void {
    this.index.remove(id);
    this.groupOf.delete(id);
  }
}
