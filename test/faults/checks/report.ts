import type { Meeting } from '../meeting.js';
import type { Recount } from './recount.js';

/** Figures in the report of a closed session that are not the recount's (I3), and hidden statements in it (I6). */
export async function wrongInReport({ api, sessionId }: Meeting, counted: Recount): Promise<string[]> {
  const edition = (await api.editions(sessionId)).at(-1);
  if (!edition) return ['the session was closed and there is no report'];
  const report = await api.report(sessionId, edition.edition);
  const wrong: string[] = [];
  const told = new Map(report.statements.map((statement) => [String(statement.statementId), statement]));
  for (const [id, { tally, reach, standing }] of counted.statements) {
    const said = told.get(id);
    if ((standing === 'shown') !== (said !== undefined))
      wrong.push(`the report has a statement that is ${standing}`);
    const figures = said && [...said.degrees, said.cannotSayCount, said.reach];
    if (figures && figures.join() !== [...tally, reach].join())
      wrong.push(`the report says ${figures.join()} of a statement, a recount ${[...tally, reach].join()}`);
  }
  if (report.participation.endorsementCount !== counted.participation['endorsementCount'])
    wrong.push('the report counts other endorsements');
  return wrong;
}
