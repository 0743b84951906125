import type { AnalysisFrame } from '@app/contract';
import type { AgendaItemId, SessionPhase, StatementId, View } from '@app/dialogue';
import { useDeferredValue, useMemo, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { HiddenStatements } from './hidden-statements.js';
import { flagCountOf, foundIn, inHeldOrder, listedOf, ordered, type Order } from './listed.js';
import { itemInView } from './next-step.js';
import { StatementItem } from './statement-item.js';
import { StatementsToolbar, type ItemChoice } from './statements-toolbar.js';
import { UndoNotice } from './undo-notice.js';
import { useFocusWithin } from './use-focus-within.js';
import { useModeration } from './use-moderation.js';
import type { Run } from './use-room-commands.js';

interface StatementsPanelProps {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  statements: View['shared']['statements'];
  analysis: AnalysisFrame | null;
  /** Null for who may only watch. */
  run: Run | null;
}

const FIRST_SHOWN = 100;
const HEADING_ID = 'statements-heading';

/** The statements of an item, the most widely recognised first, with what a moderator can do about them. */
export function StatementsPanel({
  phase,
  agenda,
  statements,
  analysis,
  run,
}: StatementsPanelProps): JSX.Element {
  const { say } = useTexts();
  const [chosen, setChosen] = useState<ItemChoice>('in-view');
  const [order, setOrder] = useState<Order>('ranked');
  const [sought, setSought] = useState('');
  const [isHeld, setIsHeld] = useState(false);
  const [shownCount, setShownCount] = useState(FIRST_SHOWN);
  const moderation = useModeration(run);
  const soughtNow = useDeferredValue(sought);

  // Afterwards no question is open: then it is all of them.
  const hasEnded = phase.kind === 'closed' || phase.kind === 'archived';
  const choice = hasEnded && chosen === 'in-view' ? 'all' : chosen;
  const inView = itemInView(phase, agenda);
  const itemId: AgendaItemId | null = choice === 'in-view' ? inView : choice === 'all' ? null : choice;
  const hasNothing = choice === 'in-view' && inView === null;
  const listed = useMemo(
    () => (hasNothing ? [] : listedOf(statements, analysis, 'shown', itemId)),
    [statements, analysis, itemId, hasNothing],
  );
  const hidden = useMemo(() => listedOf(statements, analysis, 'hidden', null), [statements, analysis]);
  const found = useMemo(() => foundIn(listed, soughtNow), [listed, soughtNow]);
  const sorted = useMemo(() => ordered(found, order), [found, order]);
  // Rows do not move while somebody is at work among them, or asked that they stay.
  const [held, setHeld] = useState<readonly StatementId[]>([]);
  const [list, hasFocus] = useFocusWithin<HTMLOListElement>();
  const rows = isHeld || hasFocus ? inHeldOrder(sorted, held) : sorted;
  const keepOrder = () => setHeld(rows.map(({ statementId }) => statementId));
  const titles = new Map(agenda.map((item) => [item.itemId, item.title]));

  return (
    <section className="panel room-statements" aria-labelledby={HEADING_ID}>
      <div className="section-head">
        <h2 id={HEADING_ID} tabIndex={-1}>
          {say('room.statements', { count: listed.length })}
        </h2>
        <label className="tick">
          <input
            type="checkbox"
            checked={isHeld}
            onChange={({ target }) => {
              keepOrder();
              setIsHeld(target.checked);
            }}
          />
          {say('room.hold')}
        </label>
      </div>
      <StatementsToolbar
        agenda={agenda}
        choice={choice}
        hasEnded={hasEnded}
        order={order}
        sought={sought}
        flaggedCount={run === null ? null : listed.filter(({ row }) => flagCountOf(row) > 0).length}
        onChoice={setChosen}
        onOrder={setOrder}
        onSought={setSought}
      />
      <UndoNotice
        done={moderation.lastHidden}
        said={say('room.hidden')}
        undo={moderation.undo}
        forget={moderation.forget}
        focusAfterId={HEADING_ID}
      />
      {rows.length === 0 && (
        <p className="empty">
          {say(soughtNow.trim() === '' ? 'room.statements.none' : 'room.statements.not-found')}
        </p>
      )}
      <ol className="statements" ref={list} onFocus={keepOrder}>
        {rows.slice(0, shownCount).map((entry) => (
          <StatementItem
            key={entry.statementId}
            listed={entry}
            buildsOn={entry.row.buildsOnId === null ? null : (statements[entry.row.buildsOnId]?.text ?? null)}
            itemTitle={choice === 'all' ? (titles.get(entry.row.itemId) ?? null) : null}
            moderation={moderation.actions}
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
      <HiddenStatements
        listed={hidden}
        restore={moderation.actions?.restore ?? null}
        focusAfterId={HEADING_ID}
      />
    </section>
  );
}
