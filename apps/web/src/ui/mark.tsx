import { useContext, type JSX } from 'react';
import { useTexts } from '../texts.js';
import { HouseContext, type HouseName } from './house.js';

const Owner = ({ organisation, logoUrl }: HouseName): JSX.Element | null => {
  const { say } = useTexts();
  if (organisation === '' && logoUrl === null) return null;
  return (
    <span className="mark__house">
      {logoUrl !== null && <img src={logoUrl} alt={organisation === '' ? say('common.logo') : ''} />}
      <bdi>{organisation}</bdi>
    </span>
  );
};

/** The name of the platform with its rings, and beside it whose session it is. */
export const Mark = (): JSX.Element => {
  const house = useContext(HouseContext);
  return (
    <span className="mark">
      <svg
        className="rings"
        viewBox="-12 -12 24 24"
        width="24"
        height="24"
        aria-hidden="true"
        focusable="false"
      >
        <g fill="none" stroke="#0b5563" strokeWidth="1.6">
          <circle r="1.8" fill="#0b5563" stroke="none" />
          <circle r="5" />
          <circle r="8" />
          <circle r="11" />
        </g>
      </svg>
      Weerklank
      {house !== null && <Owner {...house} />}
    </span>
  );
};
