import type { Session, Statement } from '@app/dialogue';

/** A statement that may be read: not hidden, not withdrawn, not redacted. */
export type Readable = Statement & { text: string };

export const isReadable = (statement: Statement | undefined): statement is Readable =>
  statement?.standing.kind === 'shown' && statement.text !== null;

export const readableOf = (session: Session): Readable[] =>
  [...session.statements.values()].filter(isReadable);

/** The statement that this one builds on, when it can still be read. */
export function builtOnBy(session: Session, { buildsOnId }: Statement): Readable | null {
  const builtOn = buildsOnId === null ? undefined : session.statements.get(buildsOnId);
  return isReadable(builtOn) ? builtOn : null;
}
