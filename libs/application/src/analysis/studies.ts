import { toSnapshot } from '@app/dialogue';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { LiveSession } from '../live-session/live-session.js';
import { StudyLost, StudyRoom, type Asked, type Found, type OpenStudy, type Question } from './study-room.js';

/** A session's study as somebody uses it. */
export interface Study {
  ask<Q extends Question>(question: Q, ...asked: Asked<Q>): Promise<Found<Q>>;
  /** Lets go of it; whoever is last closes it. */
  release(): void;
}

interface SharedStudy {
  holderCount: number;
  open: Promise<OpenStudy> | null;
  endListening: () => void;
}

/** The studies of sessions that somebody on this process wants to know something of: one a session, however many ask. */
@Injectable()
export class Studies implements OnApplicationShutdown {
  private readonly shared = new Map<LiveSession, SharedStudy>();

  constructor(private readonly room: StudyRoom) {}

  of(live: LiveSession): Study {
    const known = this.shared.get(live);
    const study = known ?? { holderCount: 0, open: null, endListening: () => undefined };
    this.shared.set(live, study);
    study.holderCount += 1;
    const letGo = live.hold();
    let isHeld = true;
    return {
      ask: (question, ...asked) => this.ask(live, study, question, asked),
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        letGo();
        study.holderCount -= 1;
        if (study.holderCount > 0) return;
        this.shared.delete(live);
        end(study);
      },
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.room.close();
  }

  private async ask<Q extends Question>(
    live: LiveSession,
    study: SharedStudy,
    question: Q,
    asked: Asked<Q>,
  ): Promise<Found<Q>> {
    study.open ??= this.open(live, study);
    try {
      return await (await study.open).ask(question, ...asked);
    } catch (error) {
      // What was lost is opened anew by whoever asks next.
      if (error instanceof StudyLost || !(await isOpen(study))) end(study);
      throw error;
    }
  }

  /** Opens a study at a moment when the state equals the journal, and passes on every entry from there. */
  private open(live: LiveSession, study: SharedStudy): Promise<OpenStudy> {
    return live.read((session) => {
      const open = this.room.open(toSnapshot(session));
      study.endListening = live.listen((entries) => open.hear(entries));
      return open;
    });
  }
}

const isOpen = async ({ open }: SharedStudy): Promise<boolean> =>
  open?.then(
    () => true,
    () => false,
  ) ?? false;

function end(study: SharedStudy): void {
  study.endListening();
  study.endListening = () => undefined;
  study.open?.then(
    (open) => open.close(),
    () => undefined,
  );
  study.open = null;
}
