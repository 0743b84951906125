import type { StatementId } from '@app/dialogue';
import type { Steering } from '../steering.js';
import type { Evidence } from './evidence.js';

/** Something that one could do about a card, and how its button is called. */
export interface Suggestion {
  name:
    | 'room.compass.look'
    | 'room.compass.read'
    | 'room.stage.show-one'
    | 'room.follow-up'
    | 'room.compass.write'
    | 'room.step.to-endorse-only'
    | 'room.extend'
    | 'room.close-item';
  act: () => void;
}

export interface Possible {
  /** Null for who may only watch. */
  steering: Steering | null;
  lookAt: (statementId: StatementId) => void;
  readHeld: (() => void) | null;
  show: ((statementId: StatementId) => void) | null;
  write: (() => void) | null;
}

/** What one could do about the evidence; it is left to the moderator. */
export function suggestionsFor(
  evidence: Evidence | null,
  { steering, lookAt, readHeld, show, write }: Possible,
): Suggestion[] {
  const look = (id: StatementId): Suggestion => ({ name: 'room.compass.look', act: () => lookAt(id) });
  const ask: Suggestion[] = steering ? [{ name: 'room.follow-up', act: steering.followUp }] : [];
  const onStage = (id: StatementId): Suggestion[] =>
    show ? [{ name: 'room.stage.show-one', act: () => show(id) }] : [];
  switch (evidence?.kind) {
    case 'flagged':
      return [look(evidence.statementId)];
    case 'held':
      return readHeld ? [{ name: 'room.compass.read', act: readHeld }] : [];
    case 'almost-over':
      return steering
        ? [
            { name: 'room.step.to-endorse-only', act: steering.endorseOnly },
            { name: 'room.extend', act: steering.extend },
          ]
        : [];
    case 'over-time':
      return steering
        ? [
            { name: 'room.close-item', act: steering.close },
            { name: 'room.extend', act: steering.extend },
          ]
        : [];
    case 'rising':
      return [...onStage(evidence.statementId), look(evidence.statementId)];
    case 'divided':
      return [...ask, look(evidence.statementId)];
    case 'saturated':
      return ask;
    case 'silent':
      return write ? [{ name: 'room.compass.write', act: write }] : [];
    case undefined:
      return [];
  }
}
