import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Written } from '../page/written.js';
import type { Own } from './own-of.js';

/** What became of it when it does not stand by itself before the others, and why. */
export function OwnStanding({ own }: { own: Own }): JSX.Element | null {
  const { say } = useTexts();
  const { standing, hiddenReason, mergedInto } = own;
  if (standing === 'shown') return null;
  const mergedText = standing === 'merged' ? (mergedInto?.text ?? null) : null;
  const quoted = standing === 'hidden' ? hiddenReason : mergedText;
  return (
    <>
      <p>{say(mergedText === null ? `own.${standing}` : 'own.merged-with')}</p>
      {quoted !== null && <Written text={quoted} />}
      {mergedText !== null && <p className="quiet">{say('own.counted-together')}</p>}
    </>
  );
}
