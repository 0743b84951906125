import type { StageRow, View } from '@app/dialogue';
import { useMemo, useState, type JSX, type RefObject } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import type { Listed } from './listed.js';
import { StatementItem } from './statement-item.js';
import type { ModerationActions } from './use-moderation.js';
import type { Run } from './use-room-commands.js';

interface StatementListProps {
  rows: readonly Listed[];
  list: RefObject<HTMLOListElement | null>;
  statements: View['shared']['statements'];
  /** Named at each row; null where all rows are of one item. */
  agenda: readonly AgendaEntry[] | null;
  stage: StageRow | undefined;
  /** Null for who may only watch. */
  actions: ModerationActions | null;
  run: Run | null;
  onFocus: () => void;
}

const FIRST_SHOWN = 100;

/** The rows of statements, the first hundred at once. */
export function StatementList(props: StatementListProps): JSX.Element {
  const { rows, list, statements, agenda, stage, actions, run, onFocus } = props;
  const { say } = useTexts();
  const [shownCount, setShownCount] = useState(FIRST_SHOWN);
  const showing = useMemo(() => (run === null ? null : { stage, run }), [stage, run]);
  const titles = new Map(agenda?.map((item) => [item.itemId, item.title]));
  return (
    <>
      <ol className="statements" ref={list} onFocus={onFocus}>
        {rows.slice(0, shownCount).map((entry) => (
          <StatementItem
            key={entry.statementId}
            listed={entry}
            buildsOn={entry.row.buildsOnId === null ? null : (statements[entry.row.buildsOnId]?.text ?? null)}
            itemTitle={titles.get(entry.row.itemId) ?? null}
            merged={entry.row.mergedIds.map((id) => ({ statementId: id, text: statements[id]?.text ?? '' }))}
            moderation={actions}
            showing={showing}
          />
        ))}
      </ol>
      {rows.length > shownCount && (
        <p>
          <Button onClick={() => setShownCount(shownCount + FIRST_SHOWN)}>
            {say('studio.more', { count: rows.length - shownCount })}
          </Button>
        </p>
      )}
    </>
  );
}
