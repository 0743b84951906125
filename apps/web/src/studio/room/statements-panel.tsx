import type { AnalysisFrame } from '@app/contract';
import type { SessionPhase, StageRow, StatementId, View } from '@app/dialogue';
import { useDeferredValue, useMemo, useState, type JSX, type KeyboardEvent } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { HiddenStatements } from './hidden-statements.js';
import { foundIn, inHeldOrder, inLane, laneCounts, listedOf, type Lane } from './listed.js';
import { pressHeldKey } from './held/held-keys.js';
import { MergeDialog } from './merge/merge-dialog.js';
import { chosenItem } from './statement-choice.js';
import { StatementList } from './statement-list.js';
import { StatementsToolbar, type ItemChoice } from './statements-toolbar.js';
import { UndoNotice } from './undo-notice.js';
import { useFocusWithin } from './use-focus-within.js';
import { useModeration } from './use-moderation.js';
import type { Run } from './use-room-commands.js';
import './moderate.css';

interface StatementsPanelProps {
  phase: SessionPhase;
  agenda: readonly AgendaEntry[];
  statements: View['shared']['statements'];
  analysis: AnalysisFrame | null;
  stage: StageRow | undefined;
  isPremoderated: boolean;
  look: Look;
  setLook: (look: Look) => void;
  /** Null for who may only watch. */
  run: Run | null;
}

/** Which statements are looked at. */
export interface Look {
  lane: Lane;
  sought: string;
}

const HEADING_ID = 'statements-heading';

/** The statements of an item, the most widely recognised first, with what a moderator can do about them. */
export function StatementsPanel({
  phase,
  agenda,
  statements,
  analysis,
  stage,
  isPremoderated,
  look,
  setLook,
  run,
}: StatementsPanelProps): JSX.Element {
  const { say } = useTexts();
  const [chosen, setChosen] = useState<ItemChoice>('in-view');
  const { lane, sought } = look;
  const [isHeld, setIsHeld] = useState(false);
  const moderation = useModeration(run);
  const soughtNow = useDeferredValue(sought);

  const { choice, itemId, hasNothing, hasEnded } = chosenItem(chosen, phase, agenda);
  const listed = useMemo(
    () =>
      hasNothing
        ? []
        : [
            ...listedOf(statements, analysis, 'shown', itemId),
            // What waits is not to be missed by looking at one question.
            ...listedOf(statements, analysis, 'held', null),
          ],
    [statements, analysis, itemId, hasNothing],
  );
  const shownListed = useMemo(
    () => listed.filter(({ row }) => (row.standing === 'held') === (lane === 'held')),
    [listed, lane],
  );
  const hidden = useMemo(() => listedOf(statements, analysis, 'hidden', null), [statements, analysis]);
  const found = useMemo(() => foundIn(shownListed, soughtNow), [shownListed, soughtNow]);
  const sorted = useMemo(() => inLane(found, lane), [found, lane]);
  // Rows do not move while somebody is at work among them, or asked that they stay.
  const [held, setHeld] = useState<readonly StatementId[]>([]);
  const [list, hasFocus] = useFocusWithin<HTMLOListElement>();
  const { done } = moderation;
  const rows = isHeld || hasFocus || done !== null ? inHeldOrder(sorted, held) : sorted;
  const keepOrder = () => setHeld(rows.map(({ statementId }) => statementId));
  const pressHeld = (event: KeyboardEvent) => {
    const ids = rows.map(({ statementId }) => statementId);
    if (moderation.actions)
      pressHeldKey(event, { list: list.current, ids, show: moderation.actions.showHeld });
  };
  const merging = moderation.mergingId;

  return (
    <section
      className="panel room-statements"
      aria-labelledby={HEADING_ID}
      onKeyDown={lane === 'held' ? pressHeld : undefined}
    >
      <div className="section-head">
        <h2 id={HEADING_ID} tabIndex={-1}>
          {say('room.statements', { count: rows.length })}
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
        lane={lane}
        sought={sought}
        counts={laneCounts(listed)}
        without={run === null ? ['flagged', 'held'] : isPremoderated ? [] : ['held']}
        onChoice={setChosen}
        onLane={(next) => {
          moderation.forget();
          setLook({ lane: next, sought });
        }}
        onSought={(next) => setLook({ lane, sought: next })}
      />
      {lane === 'held' && rows.length > 0 && <p className="quiet">{say('room.held.about')}</p>}
      {rows.length === 0 && (
        <p className="empty">
          {say(soughtNow.trim() === '' ? 'room.statements.none' : 'room.statements.not-found')}
        </p>
      )}
      <StatementList
        rows={rows}
        list={list}
        statements={statements}
        agenda={choice === 'all' || lane === 'held' ? agenda : null}
        stage={stage}
        actions={moderation.actions}
        run={run}
        onFocus={keepOrder}
      />
      <HiddenStatements
        listed={hidden}
        restore={moderation.actions?.restore ?? null}
        focusAfterId={HEADING_ID}
      />
      <UndoNotice
        done={done}
        said={done === null ? '' : say(done.said)}
        takesFocus={done !== null && done.onTo.length > 0 && lane !== 'held'}
        undo={done?.undo.length === 0 ? null : moderation.undo}
        action={done === null ? undefined : say(done.undoSaid)}
        forget={moderation.forget}
        goOn={moderation.goOn}
        focusAfterId={HEADING_ID}
      />
      {merging !== null && (
        <MergeDialog
          statementId={merging}
          listed={listed.filter(({ row }) => row.standing === 'shown')}
          merge={(...pair) => void moderation.merge(...pair)}
          onClose={moderation.stopMerging}
        />
      )}
    </section>
  );
}
