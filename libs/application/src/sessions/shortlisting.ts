import { agendaItemOf, type AgendaItemId, type Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Studies } from '../analysis/studies.js';
import { Beat } from '../nodes/beat.js';
import { Leading } from '../nodes/leading.js';

import { tellAsLeader } from '../nodes/tell-as-leader.js';

const LOOK_EVERY_MS = 500;

/** The open item, when one chooses in it and there is nothing to choose from yet. */
function lacking(session: Session): AgendaItemId | null {
  const { phase, shortlist } = session;
  if (phase.kind !== 'live' || phase.openItemId === null || shortlist?.itemId === phase.openItemId)
    return null;
  const kind = agendaItemOf(session, phase.openItemId)?.itemKind;
  return kind === 'final-round' || kind === 'convergence' ? phase.openItemId : null;
}

/** Puts down what participants choose from, when a final round or a convergence item opens. */
@Injectable()
export class Shortlisting {
  constructor(
    private readonly leading: Leading,
    private readonly studies: Studies,
  ) {}

  start(): void {
    this.leading.onLed((live, epoch) => {
      const study = this.studies.of(live);
      const beat = new Beat('making a shortlist', LOOK_EVERY_MS, async () => {
        const itemId = await live.read(lacking);
        if (itemId === null) return;
        const statementIds = await study.ask('shortlist');
        await tellAsLeader(live, epoch, (held) => ({
          kind: 'shortlist-statements',
          epoch: held,
          itemId,
          statementIds,
        }));
      });
      beat.start();
      return () => {
        void beat.stop();
        study.release();
      };
    });
  }
}
