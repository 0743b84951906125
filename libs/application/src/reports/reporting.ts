import { canonicalJson, redactedTextIds, type Fact, type Session, type SessionId } from '@app/dialogue';
import type { ReportModel } from '@app/report';
import { Injectable } from '@nestjs/common';
import { Studies } from '../analysis/studies.js';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { Leading } from '../nodes/leading.js';
import { ReportEditionStore, type ReportEdition } from './report-edition-store.js';
import {
  ReportRenderer,
  type RenderedReport,
  type ReportFormat,
  type ReportLook,
} from './report-renderer.js';

const hasEnded = ({ phase }: Session): boolean => phase.kind === 'closed' || phase.kind === 'archived';

const sha256 = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

function saysTheSame(frozen: string, model: ReportModel): boolean {
  const { uptoSeq, composedAt } = JSON.parse(frozen) as ReportModel;
  return canonicalJson({ ...model, uptoSeq, composedAt }) === frozen;
}

/** The close; and what was erased for good must not stand in an edition until somebody asks for it. */
const isToFreeze = (fact: Fact): boolean =>
  fact.kind === 'session-closed' || redactedTextIds(fact).length > 0;

/** The report of a session: an edition is frozen when it closes, and again when what it says may no longer be read. */
@Injectable()
export class Reporting {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly editions: ReportEditionStore,
    private readonly renderer: ReportRenderer,
    private readonly leading: Leading,
    private readonly studies: Studies,
  ) {}

  /** Freezes the report of every session that this process leads, when it closes and when words are erased after that. */
  start(): void {
    this.leading.onLed((live) => {
      // It may have closed while nobody led it; before the close this is refused.
      this.freeze(live.id).catch(() => undefined);
      return live.listen((entries) => {
        if (entries.some(({ fact }) => isToFreeze(fact))) this.freeze(live.id).catch(() => undefined);
      });
    });
  }

  /** All editions of a session; a closed session has at least one. @throws Refusal `wrong-phase` before the close */
  async editionsOf(sessionId: SessionId): Promise<ReportEdition[]> {
    await this.freeze(sessionId);
    return this.editions.ofSession(sessionId);
  }

  /** @throws Refusal `not-found` for an edition that is not there or was replaced */
  async render(
    sessionId: SessionId,
    edition: number,
    format: ReportFormat,
    language: string,
    look: ReportLook | null = null,
  ): Promise<RenderedReport> {
    const editions = await this.editionsOf(sessionId);
    const model = editions.find((known) => known.edition === edition)?.model;
    if (!model) throw new Refusal('not-found', 'edition');
    return this.renderer.render(JSON.parse(model) as ReportModel, format, language, look);
  }

  /**
   * Freezes the report of a closed session. While nothing was hidden, restored or redacted since the last edition that
   * one stays; otherwise a new edition takes its place and the earlier ones are emptied.
   */
  async freeze(sessionId: SessionId): Promise<ReportEdition> {
    const live = this.sessions.of(sessionId);
    await live.read((session) => {
      if (!hasEnded(session)) throw new Refusal('wrong-phase', 'sessionId');
    });
    const study = this.studies.of(live);
    const model = await study.ask('report').finally(() => study.release());
    const { uptoSeq, composedAt } = model;
    const earlier = await this.editions.ofSession(sessionId);
    const last = earlier.pop();
    if (last && last.model !== null && saysTheSame(last.model, model)) {
      // Whoever froze it at the same moment may not have come to this yet.
      if (earlier.some((old) => old.model !== null)) await this.editions.emptyBefore(sessionId, last.uptoSeq);
      return last;
    }
    const text = canonicalJson(model);
    const edition = await this.editions.freeze({
      sessionId,
      uptoSeq,
      composedAt: new Date(composedAt),
      hash: await sha256(text),
      model: text,
    });
    await this.editions.emptyBefore(sessionId, edition.uptoSeq);
    return edition;
  }
}
