import type { JournalEntry, Session, StatementId, TextId } from '@app/dialogue';
import { detectLanguage, isThemeLanguage, type ThemeStatement } from '@app/themes';
import { isReadable } from './is-readable.js';

/** A text that an embedder has not seen yet. */
export interface TextToEmbed {
  statementId: StatementId;
  textId: TextId;
  text: string;
  /** As the author said, or told from the text. */
  language: string;
}

/** What an embedder made of one version of a statement's text; null: it has nothing to say of it. */
export interface StatementVector {
  statementId: StatementId;
  textId: TextId;
  vector: Float32Array | null;
}

/** So many are kept: 40 MB at 1,024 dimensions. */
const MOST_VECTOR_COUNT = 10_000;
/** With fewer embedded the themes would tell who has a vector from who has none. */
const LEAST_EMBEDDED_SHARE = 0.9;

/** An embedder's vectors of the statements that there are, each for as long as its text is the current one. */
export class StatementVectors {
  private readonly byStatement = new Map<StatementId, StatementVector>();

  constructor(private readonly session: Session) {}

  /** Told of each fact once the session has moved on by it. */
  hear(fact: JournalEntry['fact']): void {
    if (fact.kind === 'statement-redacted' || fact.kind === 'statement-corrected')
      this.byStatement.delete(fact.statementId);
  }

  /** Keeps what is of a current text; what came too late for its text is forgotten. */
  take(vectors: readonly StatementVector[]): void {
    for (const found of vectors) {
      const statement = this.session.statements.get(found.statementId);
      if (!statement || statement.text === null || statement.textIds.at(-1) !== found.textId) continue;
      if (this.byStatement.size < MOST_VECTOR_COUNT) this.byStatement.set(found.statementId, found);
    }
  }

  /** The texts that can be read and of which no embedder has said anything. */
  missing(): TextToEmbed[] {
    const room = MOST_VECTOR_COUNT - this.byStatement.size;
    const missing: TextToEmbed[] = [];
    for (const statement of this.session.statements.values()) {
      const { id: statementId, text, language } = statement;
      const textId = statement.textIds.at(-1);
      if (!isReadable(statement) || text === null || textId === undefined) continue;
      if (this.byStatement.has(statementId)) continue;
      if (missing.length === room) break;
      const spoken = isThemeLanguage(language) ? language : detectLanguage(text);
      missing.push({ statementId, textId, text, language: spoken });
    }
    return missing;
  }

  /** Whether so many statements have a vector that themes are found with them. */
  get isEnough(): boolean {
    if (this.byStatement.size === 0) return false;
    const readable = [...this.session.statements.values()].filter(isReadable);
    const embedded = readable.filter(({ id }) => this.byStatement.has(id));
    return (
      embedded.length >= LEAST_EMBEDDED_SHARE * readable.length &&
      embedded.some(({ id }) => this.byStatement.get(id)?.vector)
    );
  }

  /** The same statements, with the vectors that there are. */
  readonly beside = (statement: ThemeStatement): ThemeStatement => {
    const vector = this.byStatement.get(statement.statementId)?.vector;
    return vector ? { ...statement, vector } : statement;
  };
}
