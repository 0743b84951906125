import type { StatementId, View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { saidOf } from './said-of.js';

interface ConsensusProps {
  title: string;
  ids: readonly StatementId[];
  statements: View['shared']['statements'];
}

/** Statements that all groups answer alike. */
function Alike({ title, ids, statements }: ConsensusProps): JSX.Element | null {
  const said = saidOf(statements, ids);
  if (said.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="alike">
        {said.map(({ statementId, text, language }) => (
          <li key={statementId}>
            <bdi lang={language}>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ConsensusListsProps {
  consensus: { recognised: readonly StatementId[]; notRecognised: readonly StatementId[] };
  statements: View['shared']['statements'];
}

/** What everyone recognises, and what nobody does. */
export function ConsensusLists({ consensus, statements }: ConsensusListsProps): JSX.Element {
  const { say } = useTexts();
  return (
    <>
      <Alike title={say('room.groups.all')} ids={consensus.recognised} statements={statements} />
      <Alike title={say('room.groups.none')} ids={consensus.notRecognised} statements={statements} />
    </>
  );
}
