import type { JSX } from 'react';
import type { InvitationRow } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { momentText } from '../shell/moments.js';
import { Segments } from './segments.js';

interface InvitationItemProps {
  invitation: InvitationRow;
  showsLanguages: boolean;
  timeZone: string | undefined;
  onRenew: () => void;
  onRevoke: () => void;
}

/** One invitation: to whom, as what, when; and what can be done with it. */
export function InvitationItem({
  invitation,
  showsLanguages,
  timeZone,
  onRenew,
  onRevoke,
}: InvitationItemProps): JSX.Element {
  const { language, say } = useTexts();
  const { address, role, organisation, segments, createdAt, revokedAt, mail } = invitation;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const reads = [invitation.language, ...invitation.languages].map((tag) => names.of(tag) ?? tag);
  const name = address ?? say('studio.invitation.no-address');
  return (
    <li className={revokedAt === null ? 'invitation' : 'invitation invitation--revoked'}>
      <div>
        <p>
          <bdi>{name}</bdi>
        </p>
        <p className="quiet">
          {say(`role.${role}`)}
          {organisation !== null && (
            <>
              {' · '}
              <bdi>{organisation}</bdi>
            </>
          )}
          <Segments segments={segments} />
          {showsLanguages &&
            ` · ${say('studio.invitation.reads')} ${new Intl.ListFormat(language).format(reads)}`}
          {' · '}
          {revokedAt === null
            ? say('studio.invitation.at', { moment: momentText(createdAt, language, timeZone) })
            : say('studio.invitation.revoked-at', { moment: momentText(revokedAt, language, timeZone) })}
          {revokedAt === null && mail && (
            <>
              {' · '}
              {mail.sentAt === null
                ? say(mail.attemptCount > 1 ? 'studio.mail.retried' : 'studio.mail.waiting')
                : say('studio.mail.sent', { moment: momentText(mail.sentAt, language, timeZone) })}
            </>
          )}
        </p>
      </div>
      {revokedAt === null && (
        <div className="row">
          <Button look="quiet" aria-label={say('studio.invitation.renew-named', { name })} onClick={onRenew}>
            {say('studio.invitation.renew')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('studio.invitation.revoke-named', { name })}
            onClick={onRevoke}
          >
            {say('studio.invitation.revoke')}
          </Button>
        </div>
      )}
    </li>
  );
}
