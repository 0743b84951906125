import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { PageFrame } from './page-frame.js';
import { useTitle } from './use-title.js';

/** Before the first view came. */
export function Entering({ isOffline }: { isOffline: boolean }): JSX.Element {
  const { say } = useTexts();
  const text = say(isOffline ? 'common.unreachable' : 'common.connecting');
  useTitle(say('common.connecting'));
  return (
    <PageFrame>
      <p className="part" role="status">
        {text}
      </p>
    </PageFrame>
  );
}
