import { toSnapshot } from '@app/dialogue';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { LiveSession } from '../live-session/live-session.js';
import {
  StudyFailed,
  StudyLost,
  StudyRoom,
  type Asked,
  type Found,
  type OpenStudy,
  type Question,
} from './study-room.js';

/** A session's study as somebody uses it. */
export interface Study {
  ask<Q extends Question>(question: Q, ...asked: Asked<Q>): Promise<Found<Q>>;
  /** Lets go of it; whoever is last closes it. */
  release(): void;
}

/** An open copy, and the end of passing entries on to it. */
interface Following {
  copy: OpenStudy;
  end: () => void;
}

interface SharedStudy {
  holderCount: number;
  following: Promise<Following> | null;
}

/** The studies of sessions that somebody on this process wants to know something of: one a session, however many ask. */
@Injectable()
export class Studies implements OnApplicationShutdown {
  private readonly shared = new Map<LiveSession, SharedStudy>();

  constructor(private readonly room: StudyRoom) {}

  of(live: LiveSession): Study {
    const study = this.shared.get(live) ?? { holderCount: 0, following: null };
    this.shared.set(live, study);
    study.holderCount += 1;
    const letGo = live.hold();
    let isHeld = true;
    return {
      ask: (question, ...asked) =>
        isHeld ? this.ask(live, study, question, asked) : Promise.reject(new StudyLost('It was let go')),
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
    study.following ??= this.follow(live);
    const { following } = study;
    try {
      return await (await following).copy.ask(question, ...asked);
    } catch (error) {
      // What could not be opened, or was lost, is opened anew by whoever asks next.
      if (!(error instanceof StudyFailed) && study.following === following) {
        end(study);
        study.following = null;
      }
      throw error;
    }
  }

  /** Opens a copy at a moment when the state equals the journal, and passes on every entry from there. */
  private follow(live: LiveSession): Promise<Following> {
    return live.read((session) => {
      const copy = this.room.open(toSnapshot(session));
      return { copy, end: live.listen((entries) => copy.hear(entries)) };
    });
  }
}

function end({ following }: SharedStudy): void {
  following?.then(endFollowing, () => undefined);
}

function endFollowing({ copy, end: endListening }: Following): void {
  endListening();
  copy.close();
}
