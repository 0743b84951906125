import type { AnalysisFrame } from '@app/contract';
import { GroupMap } from '@app/charts';
import type { View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { ConsensusLists } from './consensus-lists.js';
import { GroupTable } from './group-table.js';

interface GroupsPanelProps {
  analysis: AnalysisFrame | null;
  statements: View['shared']['statements'];
}

/** Participants who endorse alike: a map, its table, and what all of them recognise. */
export function GroupsPanel({ analysis, statements }: GroupsPanelProps): JSX.Element {
  const { say } = useTexts();
  return (
    <section className="panel room-groups" aria-labelledby="groups-heading">
      <h2 id="groups-heading">{say('room.groups')}</h2>
      <Groups analysis={analysis} statements={statements} />
    </section>
  );
}

function Groups({ analysis, statements }: GroupsPanelProps): JSX.Element {
  const { say } = useTexts();
  if (analysis === null) return <p className="quiet">{say('room.groups.waiting')}</p>;
  const { groups, consensus } = analysis;
  return (
    <>
      {groups.kind === 'none' ? (
        <p className="quiet">{say(`room.groups.reason.${groups.reason}`)}</p>
      ) : (
        <>
          <p className="quiet">{say('room.groups.how-to-read', { count: groups.points.length })}</p>
          <div className="group-figure">
            <GroupMap points={groups.points} />
            <GroupTable groups={groups.groups} statements={statements} />
          </div>
        </>
      )}
      <ConsensusLists consensus={consensus} statements={statements} />
    </>
  );
}
