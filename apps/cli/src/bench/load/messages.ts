import type { AgendaItemId, SessionId } from '@app/dialogue';
import type { Percentiles } from './latency-histogram.js';

/** Whom the load generator plays, and where. */
export interface JoinPlan {
  urls: readonly string[];
  sessionId: SessionId;
  /** Spread over the nodes in turn. */
  participantTokens: readonly string[];
  moderatorToken: string;
  observerToken: string;
  seed: number;
}

export interface JoinOutcome {
  joinedCount: number;
  /** Turned away, by code. */
  refused: Record<string, number>;
  joinP95Ms: number | null;
}

export interface ActPlan {
  itemId: AgendaItemId;
  texts: readonly string[];
  /** Acts a second, of all people together. */
  rate: number;
  seconds: number;
  mostStatements: number;
  isMeasured: boolean;
}

export interface ActOutcome {
  sent: number;
  acked: number;
  /** Refused, by code. */
  errors: Record<string, number>;
  /** Moments at which somebody should have acted and nobody had anything to do. */
  idleCount: number;
  sentByKind: Record<string, number>;
  /** Until the last answer. */
  elapsedMs: number;
  /** On all screens together. */
  frameCount: number;
  meanFrameBytes: number;
  /** Frames that one screen got, added up over the nodes. */
  fanOutCount: number;
  generator: { cpuSeconds: number; rssMb: number; loopDelayP99Ms: number };
}

export interface SettledOutcome {
  ack: Percentiles;
  delivery: Percentiles;
  deliveryCount: number;
  /** Until all screens showed the last fact; null: not within the time. */
  convergedMs: number | null;
  /** Frames that did not continue where the screen was. */
  gapCount: number;
  /** Connections that broke. */
  cutCount: number;
  digestsCompared: number;
  digestsEqual: boolean;
  digestsUnequal: number;
}

/** What the load generator can be asked, from another process. */
export interface GeneratorCalls {
  join: (plan: JoinPlan) => Promise<JoinOutcome>;
  act: (plan: ActPlan) => Promise<ActOutcome>;
  settle: () => Promise<SettledOutcome>;
}

export type ToGenerator =
  { kind: 'join'; plan: JoinPlan } | { kind: 'act'; plan: ActPlan } | { kind: 'settle' };

export type GeneratorProgress =
  | { kind: 'joined'; joinedCount: number }
  | { kind: 'acting'; acked: number; errors: Record<string, number>; elapsedMs: number };

export type FromGenerator =
  | GeneratorProgress
  | { kind: 'done'; outcome: JoinOutcome | ActOutcome | SettledOutcome }
  | { kind: 'failed'; message: string };
