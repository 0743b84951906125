import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { ignoreSecondTap } from '../hand/second-tap.js';
import { useAttending } from '../page/attending.js';
import { Refusal } from '../page/refusal.js';
import { useGiven } from '../page/use-given.js';
import type { ListedPoll } from '../../shared-parts/polls-of.js';
import { AnsweredPoll } from './answered-poll.js';
import { PollOptions } from './poll-options.js';

/** A question with a few answers: one may be chosen, and another one for as long as it is open. */
export function OpenPoll({ poll }: { poll: ListedPoll }): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const { pollId, question, options } = poll;
  const isTaking = view.personal.me.role === 'participant';
  const { value, give, refusal } = useGiven<number>(view.personal.pollAnswers[pollId], (option) => ({
    kind: 'answer-poll',
    pollId,
    option,
  }));
  const [isFolded, setIsFolded] = useState(value !== undefined);
  const part = useRef<HTMLElement>(null);
  const changing = useRef<HTMLButtonElement>(null);
  /** What had the focus goes away with one's own act: what comes in its place gets it. */
  const isMoving = useRef(false);
  const answer = value === undefined ? undefined : options[value];
  const isShort = isFolded && answer !== undefined;
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const chosen = part.current?.querySelector<HTMLElement>('input:checked');
    (changing.current ?? chosen)?.focus({ preventScroll: true });
  });
  const fold = (folded: boolean) => {
    isMoving.current = true;
    setIsFolded(folded);
  };
  return (
    <section ref={part} className="part card" aria-labelledby={`${pollId}-heading`}>
      <h2 className="card__intent" id={`${pollId}-heading`}>
        {say('poll.heading')}
      </h2>
      {isShort ? (
        <AnsweredPoll question={question} answer={answer} ref={changing} onChange={() => fold(false)} />
      ) : (
        <PollOptions
          poll={poll}
          value={value}
          isTaking={isTaking}
          onChoose={(option, tapped) => {
            give(option);
            if (tapped === null) return;
            ignoreSecondTap(tapped);
            fold(true);
          }}
          onDone={() => fold(true)}
        />
      )}
      <Refusal of={refusal} />
      <p role="status" className={isShort ? 'visually-hidden' : 'quiet'}>
        {isTaking && say(value === undefined ? 'poll.explain' : 'poll.saved')}
      </p>
    </section>
  );
}
