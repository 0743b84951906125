import type { SteeringRows } from '@app/dialogue';
import { useCallback, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { EraseButton } from '../erase/erase-button.js';
import type { Run } from '../use-room-commands.js';
import { UndoNotice } from '../undo-notice.js';

interface WordsPanelProps {
  words: SteeringRows['words'];
  /** Null for who cannot change anything now. */
  run: Run | null;
}

const HEADING_ID = 'words-heading';

/** The one-word reactions, the most given first, and taking one out of sight. */
export function WordsPanel({ words, run }: WordsPanelProps): JSX.Element {
  const { say } = useTexts();
  const [done, setDone] = useState<{ word: string; isHidden: boolean } | null>(null);
  const forget = useCallback(() => setDone(null), []);
  const hide = async (word: string, isHidden: boolean) =>
    run !== null && (await run({ kind: 'hide-word', word, isHidden }));
  const turn = async (word: string, isHidden: boolean) => {
    if (await hide(word, isHidden)) setDone({ word, isHidden });
  };
  const undo = () => {
    if (done !== null) void hide(done.word, !done.isHidden);
    forget();
  };
  return (
    <section className="panel" aria-labelledby={HEADING_ID}>
      <div className="stage-head">
        <h2 id={HEADING_ID} tabIndex={-1}>
          {say('room.words')}
        </h2>
        <UndoNotice
          done={done}
          said={say(done?.isHidden === true ? 'room.words.hidden' : 'room.words.restored')}
          takesFocus={false}
          undo={undo}
          forget={forget}
          focusAfterId={HEADING_ID}
        />
      </div>
      {words.length === 0 && <p className="quiet">{say('word.none')}</p>}
      <ul className="word-rows">
        {words.map(([word, count, isHidden]) => (
          <li key={word} className={isHidden ? 'word-row word-row--hidden' : 'word-row'}>
            <p className="word-row__said">
              <bdi className="word-row__word">{word}</bdi>
              <span className="quiet">
                {say('word.count', { count })}
                {isHidden && ` · ${say('room.words.is-hidden')}`}
              </span>
            </p>
            {run !== null && (
              <Button
                look="quiet"
                aria-label={say(isHidden ? 'room.words.restore-named' : 'room.words.hide-named', { word })}
                onClick={() => void turn(word, !isHidden)}
              >
                {say(isHidden ? 'room.words.restore' : 'room.words.hide')}
              </Button>
            )}
            {isHidden && <EraseButton what={{ kind: 'word', word }} text={word} focusAfterId={HEADING_ID} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
