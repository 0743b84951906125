import type { ComponentProps, JSX } from 'react';
import { useTexts } from '../../texts.js';
import { ScriptPanel } from './script-panel.js';
import { useNarrow } from './use-narrow.js';

/** The script beside the desk; where there is no room for that, folded away with how far it is. */
export function ScriptFold(props: ComponentProps<typeof ScriptPanel>): JSX.Element {
  const { say } = useTexts();
  const { agenda } = props;
  if (!useNarrow()) return <ScriptPanel {...props} />;
  const begunCount = agenda.filter(({ phase }) => 'openedAt' in phase).length;
  return (
    <details className="script-fold">
      <summary>{say('room.script.so-far', { begun: begunCount, all: agenda.length })}</summary>
      <ScriptPanel {...props} />
    </details>
  );
}
