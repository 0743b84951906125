import type { Answer } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Scale } from '../hand/scale.js';

/** A statement to try the scale on; nothing of it leaves this page. */
export function Practice(): JSX.Element {
  const { say, language } = useTexts();
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  return (
    <section className="part">
      <h2>{say('before.practice')}</h2>
      <p>{say('before.practice-intro')}</p>
      <div className="card">
        <p className="card__intent">{say('intent.experience')}</p>
        <p className="card__text" lang={language}>
          {say('before.practice-statement')}
        </p>
        <Scale intent="experience" answer={answer} onAnswer={setAnswer} />
        <p role="status">{answer !== undefined && say('before.practice-after')}</p>
      </div>
    </section>
  );
}
