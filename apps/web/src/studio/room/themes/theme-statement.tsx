import type { ThemeId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { Certainty } from '../certainty.js';
import { recognisedOf, type Listed } from '../listed.js';
import { Grip } from './grip.js';
import { nameInBoard } from './name-in-board.js';
import type { ThemeBoard } from './use-theme-board.js';

interface ThemeStatementProps {
  listed: Listed;
  fromId: ThemeId | null;
  themes: ThemeBoard;
}

/** A statement within its theme, and the ways to another one. */
export function ThemeStatement({ listed, fromId, themes }: ThemeStatementProps): JSX.Element {
  const { say } = useTexts();
  const { statementId, row, ranked } = listed;
  const { tools } = themes.editing;
  const isChosen = themes.chosen.includes(statementId);
  const statementIds = isChosen ? themes.chosen : [statementId];
  const alsoOf = row.secondaryThemeIds.flatMap((id) => nameInBoard(say, themes.board, id) ?? []);
  const { recognisedCount, answeredCount } = recognisedOf(row.tally);
  return (
    <li className="theme-statement" data-statement-id={statementId} tabIndex={-1}>
      {tools !== null && (
        <>
          <Grip {...themes.dragging.from({ kind: 'statements', statementIds, fromId })} />
          <label className="tick">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={({ target }) => themes.choose(statementId, target.checked)}
            />
            <span className="visually-hidden">{say('room.theme.choose', { text: row.text ?? '' })}</span>
          </label>
        </>
      )}
      <div className="statement-words">
        <p className="written" dir="auto" lang={row.language}>
          {row.text}
        </p>
        <p className="quiet">
          {answeredCount === 0
            ? say('room.unanswered')
            : say('room.recognised', { recognised: recognisedCount, answered: answeredCount })}
          <Certainty certainty={ranked?.certainty ?? null} />
          {row.isThemeSet && ` · ${say('room.theme.set')}`}
          {alsoOf.length > 0 && (
            <>
              {' · '}
              {say('room.theme.also')} <bdi>{alsoOf.join(', ')}</bdi>
            </>
          )}
        </p>
        {tools !== null && (
          <p className="row">
            <Button
              look="quiet"
              aria-keyshortcuts="m"
              onClick={() => themes.ask({ kind: 'move', statementIds: [statementId] })}
            >
              {say('room.theme.move')}
            </Button>
            {row.isThemeSet && (
              <Button look="quiet" onClick={() => void tools.release(statementId)}>
                {say('room.theme.release')}
              </Button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
