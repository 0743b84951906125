import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { refusalText } from './refusal-text.js';

/** Why something was not accepted, read out at once; nothing while there is nothing wrong. */
export function Refusal({ of: refusal, id }: { of: unknown; id?: string }): JSX.Element {
  const { say } = useTexts();
  return (
    <p role="alert" className="error" id={id}>
      {refusal !== null && refusalText(say, refusal)}
    </p>
  );
}
