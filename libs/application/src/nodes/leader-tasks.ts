import { Injectable } from '@nestjs/common';
import { Theming } from '../analysis/theming.js';
import { Reporting } from '../reports/reporting.js';
import { Dealing } from '../sessions/dealing.js';

/** What the leader of a session does for it, and nobody else. */
@Injectable()
export class LeaderTasks {
  constructor(
    private readonly dealing: Dealing,
    private readonly theming: Theming,
    private readonly reporting: Reporting,
  ) {}

  start(): void {
    this.dealing.start();
    this.theming.start();
    this.reporting.start();
  }
}
