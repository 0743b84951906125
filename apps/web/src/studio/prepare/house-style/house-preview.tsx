import { DistributionBar, Rings } from '@app/charts';
import { houseStyleSheet, type HouseStyle } from '@app/contract';
import { DEGREES, type SessionId } from '@app/dialogue';
import { useEffect, useMemo, type JSX } from 'react';
import { logoUrl } from '../../../api/api.js';
import { useTexts } from '../../../texts.js';
import { HouseContext, Mark } from '../../../ui/index.js';

const SCOPE = '.house-preview';

/** Tokens of a style for the preview alone, without saving it. */
function usePreviewSheet(style: HouseStyle): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(houseStyleSheet(style, SCOPE));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [style]);
}

/** What a participant would see: mark, question, a card with its rings, a tally, a button. Nothing in it can be used. */
export function HousePreview({ sessionId, style }: { sessionId: SessionId; style: HouseStyle }): JSX.Element {
  const { say } = useTexts();
  const { organisation, logo } = style;
  usePreviewSheet(style);
  const name = useMemo(
    () => ({ organisation, logoUrl: logo && logoUrl(sessionId, logo) }),
    [sessionId, organisation, logo],
  );
  return (
    <figure>
      <figcaption className="quiet">{say('studio.house.preview')}</figcaption>
      <div className="house-preview" inert>
        <HouseContext value={name}>
          <Mark />
        </HouseContext>
        <h3>{say('studio.house.preview.question')}</h3>
        <div className="house-preview__card">
          <p className="house-preview__intent">{say('intent.experience')}</p>
          <p className="house-preview__text">{say('studio.house.preview.statement')}</p>
          <ul className="house-preview__degrees">
            {DEGREES.map((degree) => (
              <li key={degree} className="house-preview__degree">
                <Rings degree={degree} />
                {say(`scale.degree.${degree}`)}
              </li>
            ))}
          </ul>
        </div>
        <div className="house-preview__answered">
          <DistributionBar degrees={[2, 5, 9, 12]} />
          <span className="house-preview__link">{say('studio.house.preview.link')}</span>
        </div>
        <span className="button button--primary">{say('studio.house.preview.button')}</span>
      </div>
    </figure>
  );
}
