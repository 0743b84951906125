import type { JSX } from 'react';
import { useTexts } from '../texts.js';

/** Placeholder of the studio. */
export function Studio(): JSX.Element {
  const { say } = useTexts();
  return <main>{say('common.loading')}</main>;
}
