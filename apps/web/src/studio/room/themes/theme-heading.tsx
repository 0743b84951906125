import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import type { BoardTheme } from './board.js';
import { RenameForm } from './rename-form.js';
import { themeName } from './theme-name.js';

interface ThemeHeadingProps {
  id: string;
  theme: BoardTheme;
  /** Null while nobody gives it another name. */
  renaming: { rename: (name: string) => Promise<boolean>; onClose: () => void } | null;
}

/** The name of a theme, or the field for another one. */
export function ThemeHeading({ id, theme, renaming }: ThemeHeadingProps): JSX.Element {
  const { say } = useTexts();
  const { name, label, language } = theme;
  const shown = themeName(say, theme);
  if (renaming === null)
    return (
      <h3 id={id} dir="auto" lang={label === null ? undefined : language} title={shown}>
        {shown}
      </h3>
    );
  return (
    <>
      <h3 id={id} className="visually-hidden">
        {shown}
      </h3>
      <RenameForm name={name ?? label ?? ''} {...renaming} />
    </>
  );
}
