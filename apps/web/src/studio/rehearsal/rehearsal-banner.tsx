import type { JSX } from 'react';
import type { RehearsalOf } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Notice } from '../../ui/index.js';
import { Link } from '../shell/link.js';
import { navigate } from '../shell/router.js';
import { preparePath } from '../shell/routes.js';
import { WipeRehearsal } from './wipe-rehearsal.js';

/** Says that this is a rehearsal, with the way back and the way to be rid of it. */
export function RehearsalBanner({ rehearsal }: { rehearsal: RehearsalOf }): JSX.Element {
  const { say } = useTexts();
  const path = preparePath(rehearsal.ofSessionId);
  return (
    <div className="notices">
      <Notice>
        <div className="row row--between">
          <span>{say('studio.rehearsal.banner')}</span>
          <span className="row">
            <Link className="button" to={path}>
              {say('studio.rehearsal.back')}
            </Link>
            <WipeRehearsal sessionId={rehearsal.sessionId} onWiped={() => navigate(path)} />
          </span>
        </div>
      </Notice>
    </div>
  );
}
