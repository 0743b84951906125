import { memo, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Certainty } from './certainty.js';
import { Intervene } from './intervene.js';
import { recognisedOf, type Listed } from './listed.js';
import { StatementFigures } from './statement-figures.js';
import { StatementMarks } from './statement-marks.js';
import type { ModerationActions } from './use-moderation.js';

interface StatementItemProps {
  listed: Listed;
  /** The text that it builds on. */
  buildsOn: string | null;
  /** The title of its item, where statements of several items stand together. */
  itemTitle: string | null;
  /** Null for who may only watch. */
  moderation: ModerationActions | null;
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
  a.moderation === b.moderation;

/** One statement: what it says, how widely it is recognised, and what can be done about it. */
export const StatementItem = memo(function StatementItem(props: StatementItemProps): JSX.Element {
  const { listed, buildsOn, itemTitle, moderation } = props;
  const { say } = useTexts();
  const { row, rank, ranked, statementId } = listed;
  const { recognisedCount, answeredCount } = recognisedOf(row.tally);
  return (
    <li className="statement" data-statement-id={statementId}>
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
      {moderation !== null && <Intervene statementId={statementId} row={row} moderation={moderation} />}
    </li>
  );
}, isSame);
