import type { JournalEntry, Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Studies, type Study } from '../analysis/studies.js';
import type { LiveSession } from '../live-session/live-session.js';
import { Attendance } from '../nodes/attendance.js';
import type { Epoch } from '../nodes/epoch.js';
import { Leading } from '../nodes/leading.js';
import { Soon } from '../nodes/soon.js';
import { tellAsLeader } from '../nodes/tell-as-leader.js';

const TICK_MS = 200;
const DEALS_PER_TICK = 5_000;

/** Facts after which there may be something to deal. */
const TELLING: ReadonlySet<JournalEntry['fact']['kind']> = new Set([
  'session-started',
  'agenda-item-opened',
  'agenda-item-reopened',
  'agenda-item-advanced',
  'attendee-admitted',
  'statement-posted',
  'statement-restored',
  'statement-endorsed',
  'statement-hidden',
  'statement-withdrawn',
  'statements-merged',
  'statement-separated',
  'flags-cleared',
  'languages-chosen',
  'statements-dealt',
  'lease-taken',
]);

const isDealt = ({ phase, settings }: Session): boolean =>
  phase.kind === 'live' && settings.dealing !== 'recorded';

/** Puts statements before participants in every live session that this process leads. */
@Injectable()
export class Dealing {
  constructor(
    private readonly leading: Leading,
    private readonly studies: Studies,
    private readonly attendance: Attendance,
  ) {}

  start(): void {
    this.leading.onLed((live, epoch) => {
      const study = this.studies.of(live);
      const soon = new Soon('dealing', TICK_MS, () => this.deal(live, epoch, study));
      const ends = [
        this.attendance.watch(live.id, () => soon.ask()),
        live.listen((entries) => {
          if (entries.some(({ fact }) => TELLING.has(fact.kind))) soon.ask();
        }),
      ];
      soon.ask();
      return () => {
        for (const end of ends) end();
        soon.stop();
        study.release();
      };
    });
  }

  private async deal(live: LiveSession, epoch: Epoch, study: Study): Promise<void> {
    if (!(await live.read(isDealt))) return;
    const deals = await study.ask('deals', DEALS_PER_TICK, this.attendance.participantIds(live.id));
    if (deals.length === 0) return;
    await tellAsLeader(live, epoch, (held) => ({ kind: 'deal-statements', epoch: held, deals }));
  }
}
