import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { TalliedStatement } from '../stage/tallied-statement.js';
import { compare, type Compared } from './compare.js';

/** Fewer are told in words: of two, one is not half. */
const LEAST_COMPARED = 5;

const ComparedList = ({ compared }: { compared: readonly Compared[] }): JSX.Element => (
  <ol className="top">
    {compared.map(({ statementId, intent, text, language, degrees, answer }) => (
      <TalliedStatement
        key={statementId}
        intent={intent}
        text={text}
        language={language}
        degrees={degrees}
        answer={answer}
      />
    ))}
  </ol>
);

/** One's own answers beside everybody's; nothing where there is too little to compare. */
export function YouAndOthers(): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const { comparedCount, alikeCount, alike, apart } = compare(view);
  if (comparedCount === 0) return null;
  const some = alikeCount === 0 ? 'none' : 'some';
  const which = alikeCount === comparedCount ? 'all' : some;
  return (
    <section className="part">
      <h2>{say('compare.heading')}</h2>
      <p>
        {comparedCount < LEAST_COMPARED
          ? say('compare.few', { which })
          : say('compare.count', { alike: alikeCount, compared: comparedCount })}
      </p>
      {alike.length > 0 && (
        <>
          <h3>{say('compare.alike')}</h3>
          <ComparedList compared={alike} />
        </>
      )}
      {apart.length > 0 && (
        <>
          <h3>{say('compare.apart')}</h3>
          <ComparedList compared={apart} />
        </>
      )}
    </section>
  );
}
