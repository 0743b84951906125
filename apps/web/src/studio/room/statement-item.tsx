import type { StageRow } from '@app/dialogue';
import { memo, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Certainty } from './certainty.js';
import { Intervene } from './intervene.js';
import { leaveRow } from './held/row-keys.js';
import { recognisedOf, type Listed } from './listed.js';
import { MergedStatements, type Merged } from './merge/merged-statements.js';
import { StatementFigures } from './statement-figures.js';
import { StatementMarks } from './statement-marks.js';
import { ShowButton } from './stage/show-button.js';
import type { ModerationActions } from './use-moderation.js';
import type { Run } from './use-room-commands.js';

interface StatementItemProps {
  listed: Listed;
  /** The text that it builds on. */
  buildsOn: string | null;
  /** The title of its item, where statements of several items stand together. */
  itemTitle: string | null;
  /** What was merged into it. */
  merged: readonly Merged[];
  /** Null for who may only watch. */
  moderation: ModerationActions | null;
  /** What is on the stage, and changing that; null for who may only watch. */
  showing: { stage: StageRow | undefined; run: Run } | null;
}

const isSame = (a: StatementItemProps, b: StatementItemProps): boolean =>
  a.listed.row === b.listed.row &&
  a.listed.rank === b.listed.rank &&
  a.listed.ranked?.list === b.listed.ranked?.list &&
  a.listed.ranked?.score === b.listed.ranked?.score &&
  a.listed.ranked?.lower === b.listed.ranked?.lower &&
  a.listed.ranked?.upper === b.listed.ranked?.upper &&
  a.listed.ranked?.certainty === b.listed.ranked?.certainty &&
  a.buildsOn === b.buildsOn &&
  a.itemTitle === b.itemTitle &&
  a.merged.length === b.merged.length &&
  a.moderation === b.moderation &&
  a.showing === b.showing;

/** One statement: what it says, how widely it is recognised, and what can be done about it. */
export const StatementItem = memo(function StatementItem(props: StatementItemProps): JSX.Element {
  const { listed, buildsOn, itemTitle, merged, moderation, showing } = props;
  const { say } = useTexts();
  const { row, rank, ranked, statementId } = listed;
  const { recognisedCount, answeredCount } = recognisedOf(row.tally);
  return (
    <li
      className="statement"
      data-statement-id={statementId}
      tabIndex={moderation !== null && row.standing === 'held' ? 0 : -1}
    >
      <p className="rank">
        {rank !== null && (
          <>
            <span className="visually-hidden">{say('room.rank')} </span>
            {rank}
          </>
        )}
      </p>
      <div className="statement-words">
        <p className="written" dir="auto" lang={row.language}>
          {row.text}
        </p>
        {buildsOn !== null && (
          <p className="quiet builds-on">
            {say('room.builds-on')} <bdi>{buildsOn}</bdi>
          </p>
        )}
        <p className="quiet">
          {say(`intent.${row.intent}`)}
          {' · '}
          {answeredCount === 0
            ? say('room.unanswered')
            : say('room.recognised', { recognised: recognisedCount, answered: answeredCount })}
          {' · '}
          {say('room.reach', { count: row.reach })}
          <Certainty certainty={ranked?.certainty ?? null} />
          {itemTitle !== null && (
            <>
              {' · '}
              <bdi>{itemTitle}</bdi>
            </>
          )}
          <StatementMarks row={row} />
        </p>
      </div>
      <StatementFigures listed={listed} />
      <div className="statement-acts">
        {moderation !== null && showing !== null && row.standing === 'shown' && (
          <ShowButton statementId={statementId} stage={showing.stage} run={showing.run} />
        )}
        {moderation !== null && row.standing === 'held' && (
          <Button
            look="primary"
            onClick={({ currentTarget }) => {
              leaveRow(currentTarget);
              moderation.showHeld(statementId);
            }}
          >
            {say('room.held.show')}
          </Button>
        )}
        {moderation !== null && merged.length > 0 && (
          <MergedStatements
            merged={merged}
            separate={(mergedId) => moderation.separate(mergedId, statementId)}
          />
        )}
        {moderation !== null && <Intervene statementId={statementId} row={row} moderation={moderation} />}
      </div>
    </li>
  );
}, isSame);
