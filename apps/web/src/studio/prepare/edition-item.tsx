import { LANGUAGES } from '@app/texts';
import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { reportUrl, type Edition } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { momentText } from '../shell/moments.js';

interface EditionItemProps {
  sessionId: SessionId;
  edition: Edition;
  timeZone: string | undefined;
}

/** One edition of a report: in which forms it can be had, and the hash by which it can be known again. */
export function EditionItem({ sessionId, edition, timeZone }: EditionItemProps): JSX.Element {
  const { language, say } = useTexts();
  const { edition: number, composedAt, hash, isReplaced } = edition;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <li className="edition stack">
      <h3>
        {say('studio.report.edition', { number })}
        <span className="quiet"> · {momentText(composedAt, language, timeZone)}</span>
      </h3>
      {isReplaced ? (
        <p>{say('studio.report.replaced')}</p>
      ) : (
        <p className="row">
          {LANGUAGES.map((tag) => (
            <a
              key={tag}
              className={tag === language ? 'button button--primary' : 'button'}
              href={reportUrl(sessionId, number, 'html', tag)}
              target="_blank"
              rel="noreferrer"
            >
              {say('studio.report.read', { language: names.of(tag) ?? tag })}
            </a>
          ))}
          <a className="button" href={reportUrl(sessionId, number, 'csv', language)} download>
            {say('studio.report.csv')}
          </a>
          <a className="button" href={reportUrl(sessionId, number, 'json', language)} download>
            {say('studio.report.json')}
          </a>
        </p>
      )}
      <p className="quiet hash">
        {say('studio.report.hash')} <code>{hash}</code>
      </p>
    </li>
  );
}
