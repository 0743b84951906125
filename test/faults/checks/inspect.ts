import type { World } from '../world.js';
import { answeredWithout, doubledAmong, lostAmong } from './acknowledged.js';
import { readJournal } from './journal-rows.js';
import { breachesOfOrder } from './order.js';
import { recount, wrongFigures, wrongScreens } from './recount.js';
import { wrongInReport } from './report.js';
import { converge, divergedAmong } from './screens.js';

export interface Inspection {
  /** Acknowledged commands of this session so far. */
  acknowledgedCount: number;
  lost: ReadonlyMap<string, string>;
  doubled: ReadonlyMap<string, string>;
  diverged: readonly string[];
  /** Whatever else does not hold. */
  broken: readonly string[];
}

/** Compares, while nothing is sent, what clients saw with the database and with what the nodes hold. */
export async function inspect({ meeting, postgres, nodes }: World): Promise<Inspection> {
  const lastSeq = await converge(postgres, meeting);
  const diverged = await divergedAmong(meeting, nodes, lastSeq);
  const journal = await readJournal(postgres, meeting.sessionId);
  const counted = recount(journal);
  const { view } = meeting.moderator.client;
  const falseAcks = answeredWithout(meeting.history, postgres.absences);
  const isClosed = journal.rows.some(({ kind }) => kind === 'session-closed');
  const screens = meeting.people.filter((person) => person !== meeting.moderator);
  const setBackCount = meeting.people.reduce((sum, person) => sum + person.setBackCount, 0);
  return {
    acknowledgedCount: meeting.history.acknowledgedCount,
    lost: lostAmong(meeting.history, journal),
    doubled: doubledAmong(meeting.history, journal),
    diverged,
    broken: [
      ...breachesOfOrder(journal),
      ...(view ? wrongFigures(view, counted) : ['the moderator sees nothing']),
      ...wrongScreens(screens, counted),
      ...(isClosed ? await wrongInReport(meeting, counted) : []),
      ...falseAcks.map(({ command }) => `${command.kind} was acknowledged while PostgreSQL was away`),
      ...(setBackCount > 0 ? [`screens went back to an earlier number ${setBackCount} times`] : []),
    ],
  };
}
