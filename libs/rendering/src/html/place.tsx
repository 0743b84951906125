import type { JSX } from 'react';
import type { Standing } from '../shared-place.js';
import type { Words } from '../words.js';

interface PlaceProps {
  standing: Standing | undefined;
  words: Words;
}

/** A place in a table, with the word for it when others have the same; a dash for none. */
export const Place = ({ standing, words }: PlaceProps): JSX.Element =>
  standing === undefined ? (
    <>–</>
  ) : (
    <>
      {words.count(standing.place)}
      {standing.otherCount > 0 && (
        <>
          {' '}
          <span className="tied">{words.texts('report.place.tied')}</span>
        </>
      )}
    </>
  );
