import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Notice } from '../../../ui/index.js';
import { problemText } from '../../shell/problems.js';
import { HouseStyleForm } from './house-style-form.js';
import './house-style.css';
import type { KeptHouseStyle } from './use-house-style.js';

interface HouseStyleSectionProps {
  sessionId: SessionId;
  kept: KeptHouseStyle;
}

/** How the session looks to everyone in it. */
export function HouseStyleSection({ sessionId, kept }: HouseStyleSectionProps): JSX.Element {
  const { say } = useTexts();
  return (
    <section className="stack" aria-labelledby="house-heading">
      <div className="section-head">
        <h2 id="house-heading">{say('studio.house.title')}</h2>
      </div>
      <p className="quiet measure">{say('studio.house.why')}</p>
      {kept.style === null && kept.problem !== null && (
        <Notice tone="alert" role="alert">
          {problemText(say, kept.problem)}
        </Notice>
      )}
      {kept.style !== null && (
        <details>
          <summary>{say('studio.change')}</summary>
          <HouseStyleForm sessionId={sessionId} style={kept.style} kept={kept} />
        </details>
      )}
    </section>
  );
}
