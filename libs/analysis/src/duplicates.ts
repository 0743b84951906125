import type { JournalEntry, Session, Statement, StatementId } from '@app/dialogue';
import { NearDuplicateIndex } from '@app/themes';

/** Statements that say the same but for spelling, by the name of the first of them. */
export class Duplicates {
  private readonly index = new NearDuplicateIndex();
  private readonly groupOf = new Map<StatementId, string>();

  constructor(private readonly session: Session) {
    for (const statement of session.statements.values()) this.add(statement);
  }

  /** The group of each statement that has a near-duplicate. */
  get groups(): ReadonlyMap<StatementId, string> {
    return this.groupOf;
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
      const group = this.groupOf.get(same) ?? same;
      this.groupOf.set(same, group).set(id, group);
    }
    this.index.add(id, text);
  }

  private forget(id: StatementId): void {
    this.index.remove(id);
    this.groupOf.delete(id);
  }
}
