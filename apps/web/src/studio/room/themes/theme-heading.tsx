import { useEffect, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import type { BoardTheme } from './board.js';
import { RenameForm } from './rename-form.js';
import { themeName } from './theme-name.js';
import type { ThemeTools } from './use-theme-tools.js';

interface ThemeHeadingProps {
  id: string;
  theme: BoardTheme;
  /** Null for who may only watch. */
  rename: ThemeTools['rename'] | null;
}

/** The name of a theme; a press turns it into a field. */
export function ThemeHeading({ id, theme, rename }: ThemeHeadingProps): JSX.Element {
  const { say } = useTexts();
  const { themeId, name, label, language } = theme;
  const button = useRef<HTMLButtonElement>(null);
  const [isRenaming, setIsRenaming] = useState(false);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) button.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const shown = themeName(say, theme);
  if (isRenaming && themeId !== null && rename !== null)
    return (
      <>
        <h3 id={id} className="visually-hidden">
          {shown}
        </h3>
        <RenameForm
          name={name ?? label ?? ''}
          rename={(given) => rename(themeId, given)}
          onClose={() => setIsRenaming(false)}
        />
      </>
    );
  return (
    <>
      <h3 id={id} dir="auto" lang={label === null ? undefined : language}>
        {shown}
      </h3>
      {themeId !== null && rename !== null && (
        <Button
          ref={button}
          look="quiet"
          aria-label={say('room.theme.rename-named', { name: shown })}
          onClick={() => setIsRenaming(true)}
        >
          {say('room.theme.rename')}
        </Button>
      )}
    </>
  );
}
