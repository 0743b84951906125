import { graphemeCount, LIMITS } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button, Field } from '../../../ui/index.js';
import { Dialog } from '../../shell/dialog.js';
import type { BoardTheme } from '../themes/board.js';
import { themeName } from '../themes/theme-name.js';
import { bestOfTheme, statementIdsOf } from './best-of.js';
import type { Staging } from './use-staging.js';

interface ThemeStageDialogProps {
  /** Those that can be shown, the most widely recognised first. */
  themes: readonly BoardTheme[];
  staging: Staging;
  onClose: () => void;
}

/** Which theme is shown, and under what title. */
export function ThemeStageDialog({ themes, staging, onClose }: ThemeStageDialogProps): JSX.Element {
  const { say } = useTexts();
  const [chosenId, setChosenId] = useState(themes[0]?.themeId ?? null);
  const [written, setWritten] = useState<string | null>(null);
  const theme = themes.find(({ themeId }) => themeId === chosenId) ?? themes[0];
  const best = bestOfTheme(theme?.statements ?? []);
  const title = written ?? theme?.label ?? '';
  const isTooLong = graphemeCount(title.trim()) > LIMITS.stageTitleGraphemeCount;
  const show = async () => {
    const themeId = theme?.themeId ?? null;
    if (themeId === null || isTooLong) return;
    if (await staging.show({ kind: 'theme', themeId, statementIds: statementIdsOf(best) }, title.trim()))
      onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void show();
  };
  return (
    <Dialog title={say('room.stage.theme.dialog')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <Field label={say('room.stage.theme.which')}>
          {(control) => (
            <select
              {...control}
              className="input"
              data-autofocus
              value={theme?.themeId ?? ''}
              onChange={({ target }) => {
                setChosenId(themes.find(({ themeId }) => themeId === target.value)?.themeId ?? null);
                setWritten(null);
              }}
            >
              {themes.map((one) => (
                <option key={one.themeId} value={one.themeId ?? ''}>
                  {themeName(say, one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={say('room.stage.theme.title')}
          error={isTooLong ? say('error.too-long', { limit: LIMITS.stageTitleGraphemeCount }) : null}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              value={title}
              onChange={({ target }) => setWritten(target.value)}
            />
          )}
        </Field>
        <div className="stack stack--tight">
          <h3>{say('room.stage.theme.best')}</h3>
          <ol className="staged">
            {best.map(({ statementId, row }) => (
              <li key={statementId}>
                <p dir="auto" lang={row.language}>
                  {row.text}
                </p>
              </li>
            ))}
          </ol>
        </div>
        <p className="row">
          <Button type="submit" look="primary">
            {say('room.stage.put')}
          </Button>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
