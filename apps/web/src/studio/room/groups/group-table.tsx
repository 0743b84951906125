import type { GroupProfile } from '@app/contract';
import { GroupMark } from '@app/charts';
import type { View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { groupLetter } from './group-letter.js';
import { saidOf } from './said-of.js';

interface GroupTableProps {
  groups: readonly GroupProfile[];
  statements: View['shared']['statements'];
}

/** The groups of the map: how many people, and what sets them apart. */
export function GroupTable({ groups, statements }: GroupTableProps): JSX.Element {
  const { say } = useTexts();
  return (
    <table className="group-table">
      <caption className="visually-hidden">{say('room.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('room.groups.column.group')}</th>
          <th scope="col">{say('room.groups.column.people')}</th>
          <th scope="col">{say('room.groups.column.apart')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, size, representative }) => (
          <tr key={group}>
            <th scope="row">
              <GroupMark group={group} /> {groupLetter(group)}
            </th>
            <td>{size}</td>
            <td>
              <Apart representative={representative} statements={statements} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Apart({
  representative,
  statements,
}: Pick<GroupProfile, 'representative'> & Pick<GroupTableProps, 'statements'>): JSX.Element {
  const { say } = useTexts();
  const recognises = new Map(representative.map((one) => [one.statementId, one.recognises]));
  const said = saidOf(statements, [...recognises.keys()]);
  if (said.length === 0) return <>{say('room.groups.nothing-apart')}</>;
  return (
    <ul className="group-apart">
      {said.map(({ statementId, text, language }) => (
        <li key={statementId}>
          <strong>
            {say(recognises.get(statementId) === true ? 'room.groups.does' : 'room.groups.does-not')}
          </strong>{' '}
          <bdi lang={language}>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
