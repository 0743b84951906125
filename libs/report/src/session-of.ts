import type { Session } from '@app/dialogue';
import type { ReportSession } from './report-model.js';

export const reportSessionOf = (session: Session): ReportSession => ({
  id: session.id,
  title: session.title,
  purpose: session.purpose,
  fictional: session.fictional,
  languages: [...session.languages],
  timeZone: session.timeZone,
  startedAt: 'startedAt' in session.phase ? session.phase.startedAt : null,
  closedAt: 'closedAt' in session.phase ? session.phase.closedAt : null,
});
