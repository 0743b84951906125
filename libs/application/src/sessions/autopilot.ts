import { plannedStep, type Session, type Timestamp } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Beat } from '../nodes/beat.js';
import { Leading } from '../nodes/leading.js';
import { tellAsLeader } from '../nodes/tell-as-leader.js';

const LOOK_EVERY_MS = 1_000;

/** Worth asking: whether it is really due is decided by the journal's clock. */
const mayBeDue = (session: Session, now: Timestamp): boolean =>
  session.settings.autopilot && plannedStep(session, now) !== null;

/** Ends phases and items at their planned end in the sessions of which the moderators want it, by the journal's clock. */
@Injectable()
export class Autopilot {
  constructor(private readonly leading: Leading) {}

  start(): void {
    this.leading.onLed((live, epoch) => {
      const beat = new Beat('the autopilot', LOOK_EVERY_MS, async () => {
        const now = Date.now();
        if (await live.read((session) => mayBeDue(session, Math.max(now, session.lastAt))))
          await tellAsLeader(live, epoch, (held) => ({ kind: 'follow-plan', epoch: held }));
      });
      beat.start();
      return () => void beat.stop();
    });
  }
}
