import {
  canonicalJson,
  viewerKindOf,
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

const kindFor = (session: Session, id: AttendeeId): ViewerKind =>
  viewerKindOf(session.attendees.get(id)?.role ?? 'participant');

const isShown = (statement: Statement | undefined): statement is Statement =>
  statement?.standing.kind === 'shown';

const reasonOf = ({ standing }: Statement): string | null =>
  standing.kind === 'hidden' ? standing.reason : null;

const headOf = ({ statements }: Session, { standing }: Statement): Statement | undefined =>
  standing.kind === 'merged' ? statements.get(standing.intoId) : undefined;

/**
 * A participant reads their own and what stands for it, and of others what is shown and was dealt, with what that builds
 * on, also when another stands for that now.
 */
function participantReads(session: Session, id: AttendeeId): (string | null | undefined)[] {
  const { statements, attendees } = session;
  const of = (ids: Iterable<StatementId>) => [...ids].flatMap((one) => statements.get(one) ?? []);
  const dealt = of(attendees.get(id)?.dealt.keys() ?? []).filter(isShown);
  const parents = of(dealt.flatMap(({ buildsOnId }) => buildsOnId ?? [])).filter(
    (statement) => isShown(statement) || isShown(headOf(session, statement)),
  );
  const own = [...statements.values()].filter(({ authorId }) => authorId === id);
  const heads = own.map((statement) => headOf(session, statement)).filter(isShown);
  return [...[...dealt, ...parents, ...own, ...heads].map(({ text }) => text), ...own.map(reasonOf)];
}

const spelled = (word: string): string => word.toLowerCase().split(/\s+/u).filter(Boolean).join(' ');

/** Moderators may hide a word; in a premoderated session they have to let it through. */
const isLetThrough = ({ hiddenWords, shownWords, settings }: Session, word: string): boolean =>
  !hiddenWords.includes(word) && (!settings.premoderated || shownWords.includes(word));

/** What is on the stage and on the shortlist of the open item, for everybody. */
function shownToAll(session: Session): string[] {
  const { statements, attendees, stage, shortlist, polls } = session;
  const content = stage?.content;
  const staged = content && 'statementIds' in content ? content.statementIds : [];
  const named = [...staged, ...(shortlist?.statementIds ?? [])].flatMap((id) => statements.get(id) ?? []);
  const shown = named.map((statement) => headOf(session, statement) ?? statement);
  const words = [...attendees.values()].flatMap(({ word }) => word?.text ?? []);
  return [
    stage?.title ?? '',
    ...polls.map(({ question }) => question ?? ''),
    ...shown.filter(isShown).map(({ text }) => text ?? ''),
    ...(content?.kind === 'words' ? words.filter((word) => isLetThrough(session, spelled(word))) : []),
  ];
}

/** What is written to one person: the prompt to their segment; and the word that they gave. */
function personalTexts({ attendees, prompt }: Session, id: AttendeeId): (string | null | undefined)[] {
  const me = attendees.get(id);
  const isPrompted = prompt !== null && me?.segments.includes(prompt.segment);
  return [me?.word?.text, isPrompted ? prompt.text : null];
}

function mayRead(session: Session, id: AttendeeId, kind: ViewerKind): Set<string | null | undefined> {
  const all = [...session.statements.values()];
  const names = [...session.themes.values()].map(({ name }) => name);
  const notes = session.notes.map(({ text }) => text);
  const words = [...session.attendees.values()].map(({ word }) => word?.text);
  const texts = {
    participant: () => participantReads(session, id),
    observer: () => [...all.filter(isShown).map(({ text }) => text), ...names, ...notes],
    moderator: () => [
      ...[...all.map(({ text }) => text), ...all.map(reasonOf)],
      ...[...names, ...notes, ...words, session.prompt?.text],
    ],
  }[kind]();
  return new Set([
    ...[...texts, ...personalTexts(session, id), ...shownToAll(session)],
    session.announcement?.text ?? null,
  ]);
}

/** Every text that people write in these sessions is unique and stands between these marks. */
const textsIn = (json: string): string[] => json.match(/‹\w+ +\d+›/gu) ?? [];

function talliesTooEarly(session: Session, id: AttendeeId, { personal }: View): string[] {
  return (Object.keys(personal.tallies) as StatementId[]).filter((statementId) => {
    const isOwn = session.statements.get(statementId)?.authorId === id;
    const answer = session.attendees.get(id)?.dealt.get(statementId)?.answer ?? null;
    return !isOwn && answer === null;
  });
}

/** How a poll or a scale item goes while people may still answer it. */
function countedTooEarly({ agenda, polls }: Session, { shared }: View): string[] {
  return [
    ...polls.filter(({ id, isOpen }) => isOpen && shared.polls[id]?.counts !== null).map(({ id }) => id),
    ...agenda.filter(({ id, phase }) => phase.kind !== 'closed' && id in shared.scales).map(({ id }) => id),
  ];
}

/** A theme may stand for itself only with a statement that everyone who sees themes may read. */
const unreadableExamples = ({ statements }: Session, { shared }: View): StatementId[] =>
  Object.values(shared.themes).flatMap((row) =>
    row?.exampleId && !isShown(statements.get(row.exampleId)) ? [row.exampleId] : [],
  );

/** Whoever writes notes is no participant, and is named with them; they know under which name. */
const withoutWriters = ({ shared, personal }: View): unknown => ({
  personal: { ...personal, me: { ...personal.me, noteAuthorId: null } },
  shared: {
    ...shared,
    notes: Object.values(shared.notes).map((row) => row && { ...row, authorId: null }),
  },
});

const closedToParticipants = ({ shared }: View): string[] => {
  const { statements, themes, analysis, notes, steering } = shared;
  return Object.keys({ ...statements, ...themes, ...analysis, ...notes, ...steering });
};

function leaksTo(session: Session, id: AttendeeId): string[] {
  const kind = kindFor(session, id);
  const view = viewOf(session, { kind, attendeeId: id });
  const json = canonicalJson(view);
  const allowed = mayRead(session, id, kind);
  return [
    ...textsIn(json).filter((text) => ![text, ` ${text} `].some((one) => allowed.has(one))),
    ...(canonicalJson(withoutWriters(view)).includes('attendee-') ? ['an attendee id'] : []),
    ...(json.includes('command-') ? ['a command or text id'] : []),
    ...talliesTooEarly(session, id, view),
    ...unreadableExamples(session, view),
    ...(kind === 'participant' ? [...closedToParticipants(view), ...countedTooEarly(session, view)] : []),
    ...(kind === 'observer' ? Object.keys(view.shared.steering) : []),
  ].map((leak) => `${kind} ${id} at ${session.seq} sees ${leak}`);
}

const FEWEST = 5;

/** Groups of few participants whom somebody can tell apart by the segments that can be read, or by having none of them. */
function smallSegments(session: Session): string[] {
  const participants = [...session.attendees.values()].filter(
    ({ role, standing }) => role === 'participant' && standing !== 'revoked',
  );
  const { shared } = viewOf(session, { kind: 'moderator', attendeeId: ATTENDEES[0] ?? ('' as AttendeeId) });
  const readable = shared.steering.segments ?? {};
  const alike = new Map<string, number>();
  for (const { segments } of participants) {
    const key = segments
      .filter((one) => one in readable)
      .toSorted((a, b) => a - b)
      .join(' and ');
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const wrong = Object.entries(readable).flatMap(([segment, count]) => {
    const size = participants.filter(({ segments }) => segments.includes(Number(segment))).length;
    return size === count ? [] : [`${segment} has ${size} and not ${count}`];
  });
  const few = [...alike].filter(([, count]) => Object.keys(readable).length > 0 && count < FEWEST);
  return [...wrong, ...few.map(([segments, count]) => `${count} with ${segments || 'no segment'}`)];
}

/** The state at a random moment and at the end. */
function momentsOf(seed: number): Session[] {
  const { journal, session, random } = play(seed);
  return [foldUpTo(journal, random.int(journal.length + 1)), session];
}

describe('what a viewer may not see', () => {
  it('is in no view: texts, names of people, numbers before answering, in random sessions', () => {
    const judge = (seed: number): string[] =>
      momentsOf(seed).flatMap((state) => ATTENDEES.flatMap((id) => leaksTo(state, id)));
    expect(failuresOver(1_000, judge)).toEqual([]);
  }, 120_000);

  it('is no segment under five, nor what tells its size, in random sessions', () => {
    expect(failuresOver(1_000, (seed) => momentsOf(seed).flatMap(smallSegments))).toEqual([]);
  }, 120_000);
});
