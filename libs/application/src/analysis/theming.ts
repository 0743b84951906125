import type { Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Beat } from '../nodes/beat.js';
import { Leading } from '../nodes/leading.js';
import { tellAsLeader } from '../nodes/tell-as-leader.js';
import { Embedding } from './embedding.js';
import { Studies } from './studies.js';

const LOOK_EVERY_MS = 2_000;

/** Finds themes and the number of opinion groups in every session that this process leads, and puts them in the journal. */
@Injectable()
export class Theming {
  constructor(
    private readonly leading: Leading,
    private readonly studies: Studies,
    private readonly embedding: Embedding = new Embedding(),
  ) {}

  start(): void {
    this.leading.onLed((live, epoch) => {
      const study = this.studies.of(live);
      const embedded = this.embedding.of(study);
      const beat = new Beat('finding themes and groups', LOOK_EVERY_MS, async () => {
        if (!(await live.read(isRunning))) return;
        const findings = await study.ask('themes', (await embedded?.next()) ?? []);
        if (findings)
          await tellAsLeader(live, epoch, (held) => ({ kind: 'find-themes', epoch: held, ...findings }));
        const groupCount = await study.ask('groupCount');
        if (groupCount !== (await live.read((session) => session.groupCount)))
          await tellAsLeader(live, epoch, (held) => ({
            kind: 'choose-group-count',
            epoch: held,
            groupCount,
          }));
      });
      beat.start();
      return () => {
        void beat.stop();
        embedded?.stop();
        study.release();
      };
    });
  }
}

const isRunning = ({ phase }: Session): boolean => phase.kind === 'live';
