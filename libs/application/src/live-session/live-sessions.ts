import type { SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { ErrorListener } from './decide-batch.js';
import { LIVE_SESSION_DEFAULTS, type AnswerListener, type AppendListener } from './live-session-options.js';
import { LiveSession } from './live-session.js';

export type SessionServedListener = (live: LiveSession) => void;

/** The sessions that this process serves, each folded once; idle ones are let go. */
@Injectable()
export class LiveSessions {
  private readonly sessions = new Map<SessionId, LiveSession>();
  private readonly listeners = new Set<SessionServedListener>();
  private readonly answerListeners = new Set<AnswerListener>();
  private readonly appendListeners = new Set<AppendListener>();
  private readonly errorListeners = new Set<ErrorListener>();
  private readonly forgottenListeners = new Set<(id: SessionId) => void>();

  constructor(private readonly journal: Journal) {}

  of(id: SessionId): LiveSession {
    const known = this.sessions.get(id);
    if (known) return known;
    const live = new LiveSession(id, this.journal, LIVE_SESSION_DEFAULTS, {
      onAnswer: (...answer) => {
        for (const listener of this.answerListeners) listener(...answer);
      },
      onAppended: (...grown) => {
        for (const listener of this.appendListeners) listener(...grown);
      },
      onError: (error) => {
        for (const listener of this.errorListeners) listener(error);
      },
    });
    this.sessions.set(id, live);
    for (const listener of this.listeners) listener(live);
    return live;
  }

  /** The session when this process serves it already. */
  served(id: SessionId): LiveSession | undefined {
    return this.sessions.get(id);
  }

  /** Calls back for every session that is served now or from now on. */
  onServed(listener: SessionServedListener): void {
    this.listeners.add(listener);
    for (const live of this.sessions.values()) listener(live);
  }

  onAnswer(listener: AnswerListener): void {
    this.answerListeners.add(listener);
  }

  /** Calls back after every commit of this process. */
  onAppended(listener: AppendListener): void {
    this.appendListeners.add(listener);
  }

  /** Calls back for what goes wrong without anybody asking: a failed commit, rules or listeners that break. */
  onError(listener: ErrorListener): void {
    this.errorListeners.add(listener);
  }

  /** Calls back for every session of which the journal turns out to be gone. */
  onForgotten(listener: (id: SessionId) => void): void {
    this.forgottenListeners.add(listener);
  }

  get servedCount(): number {
    return this.sessions.size;
  }

  get servedIds(): SessionId[] {
    return [...this.sessions.keys()];
  }

  /** Ends a session whose journal is gone, whoever holds it. */
  forget(id: SessionId): void {
    this.sessions.get(id)?.end();
    this.sessions.delete(id);
    for (const listener of this.forgottenListeners) listener(id);
  }

  /** Lets go of sessions that nobody holds and nothing waits for; they are folded again when asked for. */
  evictIdle(): void {
    for (const [id, live] of this.sessions) if (live.isIdle) this.sessions.delete(id);
  }

  /** Resolves when every command that was taken in has been answered. */
  async drained(): Promise<void> {
    await Promise.all([...this.sessions.values()].map((live) => live.drained()));
  }
}
