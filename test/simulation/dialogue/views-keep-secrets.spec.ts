import {
  canonicalJson,
  viewOf,
  type AttendeeId,
  type Session,
  type Statement,
  type StatementId,
  type View,
  type ViewerKind,
} from '@app/dialogue';
import { ATTENDEES } from './pools.js';
import { foldUpTo, play } from './random-session.js';
import { failuresOver } from './seeds.js';

const kindFor = (session: Session, id: AttendeeId): ViewerKind => {
  const role = session.attendees.get(id)?.role ?? 'participant';
  return role === 'organiser' ? 'moderator' : role;
};

const isShown = (statement: Statement | undefined): statement is Statement =>
  statement?.standing.kind === 'shown';

const reasonOf = ({ standing }: Statement): string | null =>
  standing.kind === 'hidden' ? standing.reason : null;

/** A participant reads their own, and of others what is shown and was dealt, with what that builds on. */
function participantReads({ statements, attendees }: Session, id: AttendeeId): (string | null)[] {
  const of = (ids: Iterable<StatementId>) => [...ids].flatMap((one) => statements.get(one) ?? []);
  const dealt = of(attendees.get(id)?.dealt.keys() ?? []).filter(isShown);
  const parents = of(dealt.flatMap(({ buildsOnId }) => buildsOnId ?? [])).filter(isShown);
  const own = [...statements.values()].filter(({ authorId }) => authorId === id);
  return [...[...dealt, ...parents, ...own].map(({ text }) => text), ...own.map(reasonOf)];
}

function mayRead(session: Session, id: AttendeeId, kind: ViewerKind): Set<string | null> {
  const all = [...session.statements.values()];
  const texts = {
    participant: () => participantReads(session, id),
    observer: () => all.filter(isShown).map(({ text }) => text),
    moderator: () => [...all.map(({ text }) => text), ...all.map(reasonOf)],
  }[kind]();
  const names = kind === 'participant' ? [] : [...session.themes.values()].map(({ name }) => name);
  return new Set([...texts, ...names, session.announcement?.text ?? null]);
}

/** Every text that people write in these sessions is unique and stands between these marks. */
const textsIn = (json: string): string[] => json.match(/‹\w+ \d+›/gu) ?? [];

function talliesTooEarly(session: Session, id: AttendeeId, { personal }: View): string[] {
  return (Object.keys(personal.tallies) as StatementId[]).filter((statementId) => {
    const isOwn = session.statements.get(statementId)?.authorId === id;
    const answer = session.attendees.get(id)?.dealt.get(statementId) ?? null;
    return !isOwn && answer === null;
  });
}

/** A theme may stand for itself only with a statement that everyone who sees themes may read. */
const unreadableExamples = ({ statements }: Session, { shared }: View): StatementId[] =>
  Object.values(shared.themes).flatMap((row) =>
    row?.exampleId && !isShown(statements.get(row.exampleId)) ? [row.exampleId] : [],
  );

function leaksTo(session: Session, id: AttendeeId): string[] {
  const kind = kindFor(session, id);
  const view = viewOf(session, { kind, attendeeId: id });
  const json = canonicalJson(view);
  const allowed = mayRead(session, id, kind);
  return [
    ...textsIn(json).filter((text) => !allowed.has(text)),
    ...(json.includes('attendee-') ? ['an attendee id'] : []),
    ...(json.includes('command-') ? ['a command or text id'] : []),
    ...talliesTooEarly(session, id, view),
    ...unreadableExamples(session, view),
    ...(kind === 'participant' ? Object.keys({ ...view.shared.themes, ...view.shared.analysis }) : []),
  ].map((leak) => `${kind} ${id} at ${session.seq} sees ${leak}`);
}

function leaks(seed: number): string[] {
  const { journal, session, random } = play(seed);
  const earlier = foldUpTo(journal, random.int(journal.length + 1));
  return [earlier, session].flatMap((state) => ATTENDEES.flatMap((id) => leaksTo(state, id)));
}

describe('what a viewer may not see', () => {
  it('is in no view: texts, names of people, tallies before answering, in random sessions', () => {
    expect(failuresOver(1_000, leaks)).toEqual([]);
  }, 120_000);
});
