import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { Pasted } from './parse-addresses.js';
import { Segments } from './segments.js';

interface InvitePreviewProps {
  pasted: Pasted;
  /** Addresses that were invited before. */
  known: ReadonlySet<string | null>;
}

const MOST_SHOWN = 300;

/** How the pasted text was read, before anything is sent. */
export function InvitePreview({ pasted, known }: InvitePreviewProps): JSX.Element {
  const { say } = useTexts();
  const { people, mistakes, repeatedCount } = pasted;
  const captionId = useId();
  const knownCount = people.filter(({ address }) => known.has(address)).length;
  return (
    <div className="preview stack">
      <p id={captionId}>
        <strong>{say('studio.invite.read', { count: people.length })}</strong>
        {repeatedCount > 0 && ` ${say('studio.invite.repeated', { count: repeatedCount })}`}
        {knownCount > 0 && ` ${say('studio.invite.known', { count: knownCount })}`}
      </p>
      {mistakes.length > 0 && (
        <div>
          <p className="error">{say('studio.invite.mistakes', { count: mistakes.length })}</p>
          <ul>
            {mistakes.slice(0, MOST_SHOWN).map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                <span className="quiet">{say('studio.invite.line', { line })}</span> <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {people.length > 0 && (
        <div className="preview-people" role="group" aria-labelledby={captionId} tabIndex={0}>
          <ul>
            {people.slice(0, MOST_SHOWN).map(({ address, organisation, segments }) => (
              <li key={address}>
                <bdi>{address}</bdi>
                {organisation !== null && (
                  <span className="quiet">
                    {' · '}
                    <bdi>{organisation}</bdi>
                  </span>
                )}
                <Segments segments={segments} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
