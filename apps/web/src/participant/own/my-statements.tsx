import type { AgendaItemId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import type { Draft } from '../write/draft.js';
import { ownOf } from './own-of.js';
import { OwnStatement } from './own-statement.js';
import { WaitingCard } from './waiting-card.js';

interface MyStatementsProps {
  /** Of one item; without it of the whole session. */
  itemId?: AgendaItemId | null;
  isFolded?: boolean;
  /** Puts the text of a refused statement back into the composer, where there is one. */
  onTakeBack?: ((draft: Draft) => void) | undefined;
}

/** What one posted and what became of it; first what has not left yet. Of the whole session also that there is nothing. */
export function MyStatements({
  itemId = null,
  isFolded = false,
  onTakeBack,
}: MyStatementsProps): JSX.Element | null {
  const { say } = useTexts();
  const { view, session, posting } = useAttending();
  const own = ownOf(view, itemId);
  const { waiting } = posting;
  const count = own.length + waiting.length;
  const heading = <h2>{say('own.heading', { count })}</h2>;
  if (count === 0)
    return itemId !== null || isFolded ? null : (
      <section className="part">
        {heading}
        <p>{say(session.phase.kind === 'live' ? 'own.none-yet' : 'own.none')}</p>
      </section>
    );
  const list = (
    <ol className="own">
      {waiting.map((one) => (
        <li key={one.statementId}>
          <WaitingCard waiting={one} onTakeBack={one.itemId === itemId ? onTakeBack : undefined} />
        </li>
      ))}
      {own.map((one) => (
        <li key={one.statementId}>
          <OwnStatement own={one} />
        </li>
      ))}
    </ol>
  );
  if (isFolded && waiting.length === 0)
    return (
      <details className="part fold">
        <summary>{heading}</summary>
        {list}
      </details>
    );
  return (
    <section className="part">
      {heading}
      {list}
    </section>
  );
}
