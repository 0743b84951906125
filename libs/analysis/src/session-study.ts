import { plannerOf, type Deals, type Planner } from '@app/dealing';
import {
  evolve,
  fromSnapshot,
  type AgendaItemId,
  type AlikeRow,
  type Analysis,
  type AttendeeId,
  type JournalEntry,
  type Session,
  type StatementId,
} from '@app/dialogue';
import { endorsementMatrix, opinionGroups, type OpinionGroups } from '@app/groups';
import { composeReport, type ReportModel } from '@app/report';
import type { ThemeModel } from '@app/themes';
import { alikeFor } from './alike.js';
import { analyse } from './analyse.js';
import { arrivalsOf, findingsOf, refit, type ThemeFindings } from './find-themes.js';
import { Duplicates } from './duplicates.js';
import { groupOfEach, groupsNow, memoryOf } from './groups-now.js';
import { shortlistOf } from './shortlist.js';
import { seedOf } from './seed-of.js';
import { themesNow } from './themes-now.js';
import { StatementVectors, type StatementVector, type TextToEmbed } from './statement-vectors.js';

/** With fewer statements there is nothing to be found. */
const LEAST_STATEMENT_COUNT = 8;
/** So many new statements, or such a share of all, are reason to find the themes anew. */
const LEAST_NEWS_COUNT = 5;
const NEWS_SHARE = 0.02;

/** Facts after which the moderators' wishes about themes have changed. */
const STEERED: ReadonlySet<JournalEntry['fact']['kind']> = new Set([
  'statement-placed',
  'statement-released',
  'themes-merged',
  'themes-separated',
  'theme-split',
  'theme-fineness-set',
  'theme-named',
  'texts-redacted',
]);

/** Facts after which the endorsement matrix may be another one. */
const ANSWERED: ReadonlySet<JournalEntry['fact']['kind']> = new Set([
  'statement-endorsed',
  'statement-hidden',
  'statement-restored',
  'statement-withdrawn',
  'statement-redacted',
  'statements-merged',
  'statement-separated',
]);

/**
 * A copy of one session's state with what takes long to work out from it, kept where it does not hold up the session
 * itself. Fed with entries in the order of the journal.
 */
export class SessionStudy {
  private readonly session: Session;
  private readonly planner: Planner;
  private model: ThemeModel | null = null;
  private groups: Pick<OpinionGroups, 'memory'> | null = null;
  private readonly arrived = new Set<StatementId>();
  private isSteered = false;
  /** What was found last is not known to be in the journal yet. */
  private isUntold = false;
  private hasNewAnswers = true;
  private readonly duplicates: Duplicates;
  private readonly vectors: StatementVectors;
  private isFittedWithVectors = false;

  /** @param snapshot the state from which the entries go on */
  constructor(snapshot: string) {
    this.session = fromSnapshot(snapshot);
    this.planner = plannerOf(this.session);
    this.duplicates = new Duplicates(this.session);
    this.vectors = new StatementVectors(this.session);
  }

  hear(entries: readonly JournalEntry[]): void {
    for (const entry of entries) {
      evolve(this.session, entry);
      this.planner.hear(entry);
      const { fact } = entry;
      if (fact.kind === 'statement-posted' || fact.kind === 'statement-corrected')
        this.arrived.add(fact.statementId);
      if (STEERED.has(fact.kind)) this.isSteered = true;
      if (fact.kind === 'themes-found') this.isUntold = false;
      if (ANSWERED.has(fact.kind)) this.hasNewAnswers = true;
      this.duplicates.hear(fact);
      this.vectors.hear(fact);
    }
  }

  deals(most: number, attending: ReadonlySet<AttendeeId> | null): Deals {
    return this.planner.plan({
      most,
      duplicateGroups: this.duplicates.groups,
      ...(attending && { isAttending: (id) => attending.has(id) }),
    });
  }

  /** Statements that say the same as an earlier one but for spelling. */
  twins(): ReturnType<Duplicates['twins']> {
    return this.duplicates.twins();
  }

  /** At most three statements of the item that say nearly what this participant is writing, and that they may read. */
  alike(text: string, itemId: AgendaItemId, attendeeId: AttendeeId): AlikeRow[] {
    return alikeFor(this.session, this.duplicates.alike(text), itemId, attendeeId);
  }

  /** The strongest statements of the session, to choose from. */
  shortlist(): StatementId[] {
    return shortlistOf(this.session);
  }

  analysis(): Analysis {
    return analyse(this.session);
  }

  /** The report with what the analysis adds to it. */
  report(): ReportModel {
    const seed = seedOf(this.session.id);
    const groups = groupsNow(this.session, seed);
    const groupOf = groups.kind === 'groups' ? groupOfEach(groups) : null;
    const { seq: uptoSeq, lastAt: composedAt } = this.session;
    return composeReport(
      this.session,
      { uptoSeq, composedAt },
      { groupOf, seed, themes: themesNow(this.session) },
    );
  }

  /** The texts of which an embedder, where there is one, has not told its vectors. */
  textsToEmbed(): TextToEmbed[] {
    return this.vectors.missing();
  }

  /**
   * Finds the themes anew when enough has come since or a moderator wished it; otherwise puts what came to the themes that
   * there are. Null when nothing is new.
   *
   * @param vectors that an embedder made since it was last asked; kept until their text changes
   */
  themes(vectors: readonly StatementVector[] = []): ThemeFindings | null {
    this.vectors.take(vectors);
    const { size } = this.session.statements;
    if (size < LEAST_STATEMENT_COUNT) return null;
    if (this.model !== null && this.isUntold) return findingsOf(this.session, this.model);
    const hasVectors = this.vectors.isEnough;
    if (this.model !== null && !this.isRefitDue(size, hasVectors))
      return arrivalsOf(this.session, this.model, this.arrived, this.vectors.beside);
    this.model = refit(this.session, this.model, hasVectors ? this.vectors.beside : (as) => as);
    this.arrived.clear();
    this.isSteered = false;
    this.isFittedWithVectors = hasVectors;
    const findings = findingsOf(this.session, this.model);
    this.isUntold = findings !== null;
    return findings;
  }

  private isRefitDue(statementCount: number, hasVectors: boolean): boolean {
    const areVectorsNew = hasVectors && !this.isFittedWithVectors;
    return this.isSteered || areVectorsNew || this.arrived.size >= this.refitAfter(statementCount);
  }

  private refitAfter(statementCount: number): number {
    return Math.max(LEAST_NEWS_COUNT, statementCount * NEWS_SHARE);
  }

  /** The number of opinion groups to show, smoothed over calls between which somebody answered; null: there are none. */
  groupCount(): number | null {
    if (!this.hasNewAnswers) return this.session.groupCount;
    this.hasNewAnswers = false;
    const matrix = endorsementMatrix(this.session);
    const found = opinionGroups(
      matrix,
      { seed: seedOf(this.session.id) },
      this.groups ?? memoryOf(this.session),
    );
    if (found.kind === 'none') return null;
    this.groups = found;
    return found.k;
  }
}
