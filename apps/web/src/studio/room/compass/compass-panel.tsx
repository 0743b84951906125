import { DistributionBar } from '@app/charts';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { Evidence } from './evidence.js';
import { statementOf } from './evidence-now.js';
import { evidenceText } from './evidence-text.js';
import { suggestionsFor, type Possible } from './suggestions.js';
import { useCompass, type Watched } from './use-compass.js';

interface CompassPanelProps {
  watched: Watched;
  /** How the theme is called that the evidence is about. */
  themeName: (evidence: Evidence) => string | null;
  possible: Possible;
}

/** One card at a time: what stands out now, on what grounds, and what one could do. It does nothing by itself. */
export function CompassPanel({ watched, themeName, possible }: CompassPanelProps): JSX.Element {
  const { say } = useTexts();
  const { card, putAside } = useCompass(watched);
  const statement = card === null ? undefined : statementOf(watched.shared.statements, card);
  const theme = card === null ? null : themeName(card);
  return (
    <section className="compass" aria-labelledby="compass-heading">
      <h2 id="compass-heading" tabIndex={-1} className="quiet">
        {say('room.compass')}
      </h2>
      <div role="status" className="stack stack--tight">
        {card === null && <p className="quiet">{say('room.compass.calm')}</p>}
        {card !== null && <p className="compass-says">{evidenceText(say, card)}</p>}
        {theme !== null && (
          <p className="compass-about" dir="auto">
            {theme}
          </p>
        )}
        {typeof statement?.text === 'string' && (
          <blockquote className="compass-about">
            <p className="written" dir="auto" lang={statement.language}>
              {statement.text}
            </p>
          </blockquote>
        )}
      </div>
      {card !== null && (
        <div className="row">
          {statement !== undefined && (
            <div className="compass-bar" aria-hidden="true">
              <DistributionBar
                degrees={[statement.tally[0], statement.tally[1], statement.tally[2], statement.tally[3]]}
              />
            </div>
          )}
          {suggestionsFor(card, possible).map(({ name, act }) => (
            <Button key={name} onClick={act}>
              {say(name)}
            </Button>
          ))}
          <Button look="quiet" onClick={putAside}>
            {say('room.compass.aside')}
          </Button>
        </div>
      )}
    </section>
  );
}
