import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { KeyHint } from '../room/key-hint.js';

interface ProjectorBarProps {
  isFull: boolean;
  toggleFull: () => void;
  isDark: boolean;
  toggleDark: () => void;
  /** Null where nothing is revealed step by step; `forward` is null at the end. */
  reveal: { back: (() => void) | null; forward: (() => void) | null } | null;
}

/** What whoever stands at the projector can do; out of sight in full screen until it is looked for. */
export function ProjectorBar({
  isFull,
  toggleFull,
  isDark,
  toggleDark,
  reveal,
}: ProjectorBarProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="projector-bar">
      {reveal !== null && (
        <>
          <Button look="quiet" aria-disabled={reveal.back === null} onClick={() => reveal.back?.()}>
            {say('projector.previous')}
          </Button>
          <Button look="quiet" aria-disabled={reveal.forward === null} onClick={() => reveal.forward?.()}>
            {say('projector.next')}
            <KeyHint name="␣" />
          </Button>
        </>
      )}
      <Button look="quiet" aria-pressed={isDark} aria-keyshortcuts="d" onClick={toggleDark}>
        {say('projector.dark')}
        <KeyHint name="d" />
      </Button>
      <Button look="quiet" aria-pressed={isFull} aria-keyshortcuts="f" onClick={toggleFull}>
        {say('projector.fullscreen')}
        <KeyHint name="f" />
      </Button>
    </div>
  );
}
