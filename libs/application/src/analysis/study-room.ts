import { SessionStudy } from '@app/analysis';
import type { JournalEntry } from '@app/dialogue';

/** What can be asked of a study; see `SessionStudy` for what each comes to. */
export type Question =
  | 'alike'
  | 'analysis'
  | 'deals'
  | 'groupCount'
  | 'report'
  | 'shortlist'
  | 'textsToEmbed'
  | 'themes'
  | 'twins';
export type Asked<Q extends Question> = Parameters<SessionStudy[Q]>;
export type Found<Q extends Question> = ReturnType<SessionStudy[Q]>;

/** A copy of a session's state that follows its journal and answers, in order, what takes long to work out. */
export interface OpenStudy {
  hear(entries: readonly JournalEntry[]): void;
  /** @throws StudyFailed, or StudyLost when the copy is gone: open another one */
  ask<Q extends Question>(question: Q, ...asked: Asked<Q>): Promise<Found<Q>>;
  close(): void;
}

/** The copy of the state is gone, and with it what was being worked out. */
export class StudyLost extends Error {
  override readonly name = 'StudyLost';
}

/** The question could not be answered; the copy is as it was. */
export class StudyFailed extends Error {
  override readonly name = 'StudyFailed';
}

/** Where sessions are studied, so that working things out holds up nobody. Port. */
export abstract class StudyRoom {
  /** @param snapshot the state from which the entries will go on */
  abstract open(snapshot: string): OpenStudy;
  abstract close(): Promise<void>;
}

/** Studies where it is asked: for tests and simulations. */
export class InlineStudyRoom extends StudyRoom {
  override open(snapshot: string): OpenStudy {
    const study = new SessionStudy(snapshot);
    return {
      hear: (entries) => study.hear(entries),
      ask: (question, ...asked) => Promise.resolve().then(() => answerOf(study, question, asked)),
      close: () => undefined,
    };
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Puts one question to a study. */
export const answerOf = <Q extends Question>(study: SessionStudy, question: Q, asked: Asked<Q>): Found<Q> =>
  Reflect.apply(study[question], study, asked) as Found<Q>;
