import type { ThemeId } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button, Field } from '../../../ui/index.js';
import { Dialog } from '../../shell/dialog.js';
import type { Board } from './board.js';
import { splitFrom } from './split-from.js';
import { themeName } from './theme-name.js';
import type { Asked, ThemeBoard } from './use-theme-board.js';
import type { ThemeTools } from './use-theme-tools.js';

interface ThemeDialogProps {
  asked: Asked;
  themes: ThemeBoard;
  tools: ThemeTools;
}

const OTHER = 'other';
const NEW = 'new';
const MOST_LINES = 10;

/** Where there is to go: every theme but the one that it comes from. */
function targetsOf(board: Board, asked: Asked): Board {
  if (asked.kind === 'merge')
    return board.filter(({ themeId }) => themeId !== null && themeId !== asked.themeId);
  const [only, ...more] = asked.statementIds;
  if (more.length > 0) return board;
  return board.filter(({ statements }) => statements.every(({ statementId }) => statementId !== only));
}

async function act({ asked, themes, tools }: ThemeDialogProps, target: string): Promise<boolean> {
  if (asked.kind === 'merge') return tools.merge(asked.themeId, target as ThemeId);
  const { statementIds } = asked;
  const fromId = splitFrom(themes.board, statementIds);
  if (target === NEW) return tools.split(fromId, statementIds);
  return tools.move(statementIds, target === OTHER ? null : (target as ThemeId));
}

/** Asks to which theme statements go, or with which theme another one is merged. */
export function ThemeDialog(props: ThemeDialogProps): JSX.Element {
  const { asked, themes } = props;
  const { say } = useTexts();
  const targets = targetsOf(themes.board, asked);
  const options = [
    ...targets.map((theme) => ({ value: theme.themeId ?? OTHER, text: themeName(say, theme) })),
    ...(asked.kind === 'move' ? [{ value: NEW, text: say('room.theme.new') }] : []),
  ];
  const [target, setTarget] = useState<string>(options[0]?.value ?? OTHER);
  const close = () => themes.ask(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void act(props, target).then((isDone) => isDone && themes.chooseNone());
    close();
  };
  const isMerge = asked.kind === 'merge';
  const count = isMerge ? 0 : asked.statementIds.length;
  return (
    <Dialog
      title={isMerge ? say('room.theme.merge.title') : say('room.theme.move.title', { count })}
      onClose={close}
    >
      <form className="stack" onSubmit={submit}>
        <Field label={say(isMerge ? 'room.theme.merge.into' : 'room.theme.move.to')}>
          {(control) => (
            <select
              {...control}
              data-autofocus
              className="input theme-choice"
              size={Math.max(2, Math.min(MOST_LINES, options.length))}
              value={target}
              onChange={({ target: { value } }) => setTarget(value)}
              onDoubleClick={() => submit()}
              onKeyDown={(event) => {
                if (event.key === 'Enter') submit(event);
              }}
            >
              {options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="row">
          <Button type="submit" look="primary" disabled={options.length === 0}>
            {say(isMerge ? 'room.theme.merge.do' : 'room.theme.move.do')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
