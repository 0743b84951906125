import type { JSX } from 'react';
import type { RehearsalRow } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { WipeRehearsal } from './wipe-rehearsal.js';
import { Link } from '../shell/link.js';
import { momentText } from '../shell/moments.js';
import { roomPath } from '../shell/routes.js';

interface RehearsalItemProps {
  rehearsal: RehearsalRow;
  timeZone: string | undefined;
  onWiped: () => void;
}

/** One rehearsal: how it is set, how far it is, and wiping it. */
export function RehearsalItem({ rehearsal, timeZone, onWiped }: RehearsalItemProps): JSX.Element {
  const { language, say } = useTexts();
  const { sessionId, peopleCount, speed, phase, wipedAt } = rehearsal;
  return (
    <li className="stack stack--tight">
      <p>
        {say('studio.rehearsal.people.count', { count: peopleCount })} ·{' '}
        {say(`studio.rehearsal.speed.${speed}`)} · {say(`studio.phase.${phase}`)}
      </p>
      <p className="quiet">
        {say('studio.rehearsal.wiped-at', { moment: momentText(wipedAt, language, timeZone) })}
      </p>
      <p className="row">
        <Link className="button" to={roomPath(sessionId)}>
          {say('studio.rehearsal.enter')}
        </Link>
        <WipeRehearsal sessionId={sessionId} onWiped={onWiped} />
      </p>
    </li>
  );
}
