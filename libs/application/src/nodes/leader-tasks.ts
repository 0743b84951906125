import { Injectable } from '@nestjs/common';
import { Merging } from '../analysis/merging.js';
import { Theming } from '../analysis/theming.js';
import { Reporting } from '../reports/reporting.js';
import { Simulating } from '../rehearsal/simulating.js';
import { Autopilot } from '../sessions/autopilot.js';
import { Dealing } from '../sessions/dealing.js';
import { Shortlisting } from '../sessions/shortlisting.js';

/** What the leader of a session does for it, and nobody else. */
@Injectable()
export class LeaderTasks {
  constructor(
    private readonly dealing: Dealing,
    private readonly theming: Theming,
    private readonly reporting: Reporting,
    private readonly merging: Merging,
    private readonly shortlisting: Shortlisting,
    private readonly autopilot: Autopilot,
    private readonly simulating: Simulating,
  ) {}

  start(): void {
    this.dealing.start();
    this.theming.start();
    this.reporting.start();
    this.merging.start();
    this.shortlisting.start();
    this.autopilot.start();
    this.simulating.start();
  }
}
