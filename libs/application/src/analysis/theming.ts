import type { Command, CommandId, Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import type { LiveSession } from '../live-session/live-session.js';
import { Beat } from '../nodes/beat.js';
import type { Epoch } from '../nodes/epoch.js';
import { Leading } from '../nodes/leading.js';
import { Studies } from './studies.js';

const LOOK_EVERY_MS = 2_000;

/** Finds themes and the number of opinion groups in every session that this process leads, and puts them in the journal. */
@Injectable()
export class Theming {
  constructor(
    private readonly leading: Leading,
    private readonly studies: Studies,
  ) {}

  start(): void {
    this.leading.onLed((live, epoch) => {
      const study = this.studies.of(live);
      const beat = new Beat('finding themes and groups', LOOK_EVERY_MS, async () => {
        if (!(await live.read(isRunning))) return;
        const findings = await study.ask('themes');
        if (findings) await tell(live, epoch, (held) => ({ kind: 'find-themes', epoch: held, ...findings }));
        const groupCount = await study.ask('groupCount');
        if (groupCount !== (await live.read((session) => session.groupCount)))
          await tell(live, epoch, (held) => ({ kind: 'choose-group-count', epoch: held, groupCount }));
      });
      beat.start();
      return () => {
        void beat.stop();
        study.release();
      };
    });
  }
}

const isRunning = ({ phase }: Session): boolean => phase.kind === 'live';

async function tell(live: LiveSession, epoch: Epoch, command: (held: number) => Command): Promise<void> {
  const held = await epoch.take();
  if (held === null) return;
  const commandId = crypto.randomUUID() as string as CommandId;
  const answer = await live.run({ commandId, by: 'system', command: command(held) });
  if (answer instanceof Refusal && answer.code === 'stale-lease') epoch.lose();
}
