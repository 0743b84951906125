import type { Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Beat } from '../nodes/beat.js';
import { Leading } from '../nodes/leading.js';
import { tellAsLeader } from '../nodes/tell-as-leader.js';
import { Studies } from './studies.js';

const LOOK_EVERY_MS = 1_000;

const isMerged = ({ phase, settings }: Session): boolean =>
  phase.kind === 'live' && settings.dealing !== 'recorded';

/**
 * Merges statements that say the same but for spelling, in every session that this process leads. A moderator can take them
 * apart again, and then they stay apart.
 */
@Injectable()
export class Merging {
  constructor(
    private readonly leading: Leading,
    private readonly studies: Studies,
  ) {}

  start(): void {
    this.leading.onLed((live, epoch) => {
      const study = this.studies.of(live);
      const beat = new Beat('merging twins', LOOK_EVERY_MS, async () => {
        if (!(await live.read(isMerged))) return;
        for (const { fromId, intoId } of await study.ask('twins'))
          await tellAsLeader(live, epoch, (held) => ({ kind: 'merge-twins', epoch: held, fromId, intoId }));
      });
      beat.start();
      return () => {
        void beat.stop();
        study.release();
      };
    });
  }
}
