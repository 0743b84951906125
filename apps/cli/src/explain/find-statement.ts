import type { RankedStatement } from '@app/ranking';
import { UsageError } from '../terminal.js';

const SHOWN = 5;

/**
 * The statement that a caller means: its place (`#3`), its id, or the beginning of its id.
 *
 * @throws UsageError when there is none, or more than one
 */
export function findStatement(statements: readonly RankedStatement[], asked: string): RankedStatement {
  if (asked.startsWith('#')) return atPlace(statements, asked);
  const exact = statements.find(({ statementId }) => statementId === asked);
  if (exact) return exact;
  const begun = statements.filter(({ statementId }) => statementId.startsWith(asked));
  const [only] = begun;
  if (only && begun.length === 1 && asked !== '') return only;
  const ids = (begun.length === 0 ? statements : begun).slice(0, SHOWN).map(({ statementId }) => statementId);
  throw new UsageError(
    begun.length === 0
      ? `No statement that is shown has an id that begins with "${asked}". There are: ${ids.join(', ') || 'none'}`
      : `"${asked}" is the beginning of ${begun.length} ids: ${ids.join(', ')}${begun.length > SHOWN ? ', …' : ''}`,
  );
}

function atPlace(statements: readonly RankedStatement[], asked: string): RankedStatement {
  const place = Number(asked.slice(1));
  const found = statements.find((statement) => statement.place === place);
  if (found) return found;
  const last = statements.filter((statement) => statement.place !== null).length;
  throw new UsageError(
    last === 0
      ? 'No statement has a place yet: none has enough answers.'
      : `There is no place ${asked}; places are #1 to #${last}.`,
  );
}
