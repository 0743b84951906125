import { useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';
import { AnsweredBefore } from './answered-before.js';
import { ArrivalsBar } from './arrivals-bar.js';
import type { Dealt } from './hand-of.js';
import { nothingKey } from './nothing-key.js';
import { StatementCard } from './statement-card.js';
import { useArrivals } from './use-arrivals.js';
import { useHand } from './use-hand.js';

interface HandProps {
  dealt: readonly Dealt[];
  /** How many had been dealt when this person began to write; null when they are not writing. */
  heldCount: number | null;
  onBuild: ((dealt: Dealt) => void) | null;
}

/** At most three statements of others, and among them the one just answered. */
export function Hand({ dealt, heldCount, onBuild }: HandProps): JSX.Element {
  const { say } = useTexts();
  const { answering, arrivals, view, session } = useAttending();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hand, cards, lastId, answer } = useHand(dealt, heldCount);
  const answeredCount = dealt.filter(
    ({ statementId }) => answering.answers[statementId] !== undefined,
  ).length;
  const arrived = useArrivals(hand, answeredCount);
  const moreCount = dealt.length - answeredCount - hand.length;
  return (
    <>
      <section className="part hand" aria-labelledby="hand-heading">
        <div className="hand__head">
          <h2 id="hand-heading" ref={heading} tabIndex={-1}>
            {say('hand.heading')}
          </h2>
          <p role="status" className="quiet">
            {arrived > 0 && !arrivals.isCalm && say('hand.arrived', { count: arrived })}
          </p>
        </div>
        {answering.refusal !== null && (
          <p role="alert" className="error">
            {refusalText(say, answering.refusal)}
          </p>
        )}
        <ol className="hand__cards">
          {cards.map((one) => (
            <li key={one.statementId}>
              <StatementCard
                dealt={one}
                answer={answering.answers[one.statementId]}
                isInHand
                isFresh={one.statementId === lastId}
                onAnswer={(given, isPointed) => answer(one.statementId, given, isPointed)}
                onBuild={onBuild}
              />
            </li>
          ))}
        </ol>
        {hand.length === 0 && moreCount === 0 && arrivals.count === 0 && (
          <p>
            {answeredCount === 0
              ? say(nothingKey(view, session))
              : say('hand.done', { count: answeredCount })}
          </p>
        )}
        {moreCount > 0 && <p className="quiet">{say('hand.more', { count: moreCount })}</p>}
        <ArrivalsBar onShown={() => heading.current?.focus({ preventScroll: true })} />
      </section>
      <AnsweredBefore dealt={dealt.filter(({ statementId }) => statementId !== lastId)} onBuild={onBuild} />
    </>
  );
}
