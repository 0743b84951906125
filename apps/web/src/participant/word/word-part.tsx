import { graphemeCount } from '@app/dialogue';
import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Refusal } from '../page/refusal.js';
import type { GivingWord } from './use-word.js';

const MOST_GRAPHEMES = 30;

/** One word about the session: asked once, and it can be another one later. */
export function WordPart({ word: giving }: { word: GivingWord }): JSX.Element {
  const { say } = useTexts();
  const { word, draft, write, give, refusal } = giving;
  const [isTried, setIsTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isChanging = word !== undefined && draft !== null;
  /** What had the focus goes away with one's own act: what comes in its place gets it. */
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    (input.current ?? button.current)?.focus({ preventScroll: true });
  });
  const change = (next: string | null) => {
    isMoving.current = true;
    write(next);
  };
  const text = draft ?? '';
  const overCount = graphemeCount(text.trim()) - MOST_GRAPHEMES;
  const isEmpty = text.trim() === '';
  const save = () => {
    setIsTried(true);
    if (isEmpty || overCount > 0) return;
    isMoving.current = true;
    give(text.trim());
  };
  const error =
    overCount > 0 ? say('write.over', { count: overCount }) : isTried && isEmpty && say('error.empty-text');
  const isAsking = word === undefined || isChanging;
  return (
    <section className="part" aria-labelledby="word-heading">
      <h2 id="word-heading">{say('word.label')}</h2>
      <Refusal of={refusal} />
      <p role="status" className={isAsking ? 'visually-hidden' : 'word__given'}>
        {!isAsking && <bdi>{word}</bdi>}
      </p>
      {isAsking ? (
        <form
          className="word"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <p id="word-hint">{say('word.hint')}</p>
          <input
            ref={input}
            className="input"
            dir={text === '' ? undefined : 'auto'}
            autoComplete="off"
            aria-labelledby="word-heading"
            aria-describedby="word-hint word-error"
            aria-invalid={error !== false || undefined}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
          <p id="word-error" role="alert" className="error">
            {error}
          </p>
          <div className="row">
            <Button type="submit" look="primary">
              {say('common.save')}
            </Button>
            {isChanging && (
              <Button look="quiet" onClick={() => change(null)}>
                {say('common.cancel')}
              </Button>
            )}
          </div>
        </form>
      ) : (
        <button ref={button} type="button" className="button button--plain" onClick={() => change(word)}>
          {say('hand.change')}
        </button>
      )}
    </section>
  );
}
