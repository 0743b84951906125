import { useEffect, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { keep, readKept } from '../write/draft.js';
import { openItemOf } from './agenda.js';
import { useAttending } from './attending.js';

/** For who comes in when others have begun, in one line, until the next item; a browser that was here before is not late. */
export function LateRecap(): JSX.Element | null {
  const { say } = useTexts();
  const { sessionId, view, session } = useAttending();
  const key = `weerklank-been-${sessionId}`;
  const itemId = openItemOf(view)?.itemId ?? null;
  const statements = view.shared.participation.statementCount ?? 0;
  const [late] = useState(() =>
    session.phase.kind === 'live' && statements > 0 && readKept(key) === null ? { itemId, statements } : null,
  );
  useEffect(() => keep(key, { been: true }), [key]);
  if (late === null || late.itemId !== itemId || session.phase.kind !== 'live') return null;
  return (
    <p role="status" className="part waiting">
      {say('page.late', { statements: late.statements })}
    </p>
  );
}
