import {
  redactedTextIds,
  type AgendaItemId,
  type Answer,
  type AttendeeId,
  type FactKind,
  type FactOf,
  type JournalEntry,
  type ParticipationCounts,
  type StatementId,
  type TextId,
} from '@app/dialogue';

export function factsOf<K extends FactKind>(journal: readonly JournalEntry[], kind: K): FactOf<K>[] {
  return journal.flatMap(({ fact }) => (fact.kind === kind ? [fact as FactOf<K>] : []));
}

/** What each said last about each thing, in the order in which they first said anything. */
function lastOf<Fact, Said>(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly string[],
  saidIn: (fact: Fact) => Said,
): { keys: readonly string[]; said: Said }[] {
  const last = new Map<string, { keys: readonly string[]; said: Said }>();
  for (const fact of facts) last.set(keysOf(fact).join(' '), { keys: keysOf(fact), said: saidIn(fact) });
  return [...last.values()];
}

const SCALE: readonly Answer[] = [0, 1, 2, 3, 'cannot-say'];

const tallyOf = (answers: readonly Answer[]): number[] =>
  SCALE.map((one) => answers.filter((answer) => answer === one).length);

const ownAnswers = (journal: readonly JournalEntry[]) =>
  lastOf(
    factsOf(journal, 'statement-endorsed'),
    ({ statementId, attendeeId }) => [statementId, attendeeId],
    ({ answer }) => answer,
  );

/** What stands for what at the end, the first merged first. */
function mergesIn(journal: readonly JournalEntry[]): [from: StatementId, into: StatementId][] {
  const merges = new Map<StatementId, StatementId>();
  for (const { fact } of journal) {
    if (fact.kind === 'statement-separated') merges.delete(fact.statementId);
    if (fact.kind === 'statements-merged') merges.set(fact.fromId, fact.intoId);
  }
  return [...merges];
}

const authorsIn = (journal: readonly JournalEntry[]): Map<StatementId, AttendeeId | null> =>
  new Map(factsOf(journal, 'statement-posted').map(({ statementId, authorId }) => [statementId, authorId]));

export const dealtPairs = (journal: readonly JournalEntry[]): (readonly [AttendeeId, StatementId])[] =>
  factsOf(journal, 'statements-dealt').flatMap(({ deals }) =>
    deals.flatMap(([attendeeId, ids]) => ids.map((id) => [attendeeId, id] as const)),
  );

/** Before whom each statement was put: by a deal, or because it took the place of another. */
function readersIn(journal: readonly JournalEntry[]): Map<StatementId, Set<string>> {
  const authors = authorsIn(journal);
  const readers = new Map([...authors.keys()].map((id) => [id, new Set<string>()]));
  for (const { fact } of journal) {
    if (fact.kind === 'statements-dealt')
      for (const [reader, ids] of fact.deals) for (const id of ids) readers.get(id)?.add(reader);
    if (fact.kind === 'statements-merged')
      for (const reader of readers.get(fact.fromId) ?? [])
        if (reader !== authors.get(fact.intoId)) readers.get(fact.intoId)?.add(reader);
  }
  return readers;
}

/**
 * The answers that count for each statement: everybody's own answer to it, and of who gave none the answer to the first
 * merged of those that it stands for.
 */
function answersIn(journal: readonly JournalEntry[]): Map<StatementId, Map<string, Answer>> {
  const authors = authorsIn(journal);
  const answers = new Map([...authors.keys()].map((id) => [id, new Map<string, Answer>()]));
  const own = ownAnswers(journal);
  const take = (fromId: StatementId, intoId: StatementId): void => {
    for (const { keys, said } of own) {
      const [statementId, by = ''] = keys;
      const taken = answers.get(intoId);
      if (statementId === fromId && by !== authors.get(intoId) && !taken?.has(by)) taken?.set(by, said);
    }
  };
  for (const id of authors.keys()) take(id, id);
  for (const [fromId, intoId] of mergesIn(journal)) take(fromId, intoId);
  return answers;
}

/** What each chose, in whatever item. */
function choicesIn(journal: readonly JournalEntry[]): (readonly StatementId[])[] {
  const chosen = lastOf(
    factsOf(journal, 'statements-chosen'),
    ({ attendeeId, itemId }) => [attendeeId, itemId],
    ({ statementIds }) => statementIds,
  );
  const people = new Set(chosen.map(({ keys }) => keys[0]));
  return [...people].map((by) => chosen.filter(({ keys }) => keys[0] === by).flatMap(({ said }) => said));
}

export interface StatementNumbers {
  reach: number;
  tally: readonly number[];
  chosenCount: number;
}

/** Reach, tally and choices of each statement, recounted from the facts alone. */
export function recountedStatements(journal: readonly JournalEntry[]): Record<string, StatementNumbers> {
  const [readers, answers, choices] = [readersIn(journal), answersIn(journal), choicesIn(journal)];
  const heads = headsIn(journal);
  return Object.fromEntries(
    [...readers].map(([id, { size }]) => [
      id,
      {
        reach: size,
        tally: tallyOf([...(answers.get(id)?.values() ?? [])]),
        chosenCount: choices.filter((ids) => ids.some((one) => one === id || heads.get(one) === id)).length,
      },
    ]),
  );
}

/** What stands for each statement at the end: another, or itself. */
export function headsIn(journal: readonly JournalEntry[]): Map<StatementId, StatementId> {
  return new Map([
    ...factsOf(journal, 'statement-posted').map(({ statementId }) => [statementId, statementId] as const),
    ...mergesIn(journal),
  ]);
}

/** Who posts, answers or chooses something takes part in the item that is open then. */
function activeIn(journal: readonly JournalEntry[]): Set<string> {
  const opened = journal.findLastIndex(({ fact }) => fact.kind === 'agenda-item-opened');
  const since = opened === -1 ? [] : journal.slice(opened);
  let openId: AgendaItemId | null = null;
  const during = since.filter(({ fact }) => {
    if (fact.kind === 'agenda-item-closed' && fact.itemId === openId) openId = null;
    if (fact.kind === 'agenda-item-opened' || fact.kind === 'agenda-item-reopened') openId = fact.itemId;
    return openId !== null;
  });
  return new Set(
    during.flatMap(({ fact }) => {
      if (fact.kind === 'statement-posted') return fact.authorId ?? [];
      return fact.kind === 'statement-endorsed' ||
        fact.kind === 'scale-answered' ||
        fact.kind === 'statements-chosen'
        ? fact.attendeeId
        : [];
    }),
  );
}

export function recountedParticipation(journal: readonly JournalEntry[]): ParticipationCounts {
  const posted = factsOf(journal, 'statement-posted');
  const answers = ownAnswers(journal);
  return {
    participantCount: factsOf(journal, 'attendee-admitted').filter(({ role }) => role === 'participant')
      .length,
    postingCount: new Set(posted.flatMap(({ authorId }) => authorId ?? [])).size,
    endorsingCount: new Set(answers.map(({ keys }) => keys[1])).size,
    statementCount: posted.length,
    endorsementCount: answers.length,
    activeCount: activeIn(journal).size,
  };
}

/** How many statements each participant answered. */
export const recountedAnswering = (journal: readonly JournalEntry[]): Record<string, number> =>
  Object.fromEntries(
    factsOf(journal, 'attendee-admitted').map(({ attendeeId }) => [
      attendeeId,
      ownAnswers(journal).filter(({ keys }) => keys[1] === attendeeId).length,
    ]),
  );

const redactedIn = (journal: readonly JournalEntry[]): ReadonlySet<TextId> =>
  new Set(journal.flatMap(({ fact }) => redactedTextIds(fact)));

export function recountedPolls(journal: readonly JournalEntry[]): Record<string, readonly number[]> {
  const answers = lastOf(
    factsOf(journal, 'poll-answered'),
    ({ pollId, attendeeId }) => [pollId, attendeeId],
    ({ option }) => option,
  );
  return Object.fromEntries(
    factsOf(journal, 'poll-opened')
      .filter(({ textId }) => !redactedIn(journal).has(textId))
      .map(({ pollId, optionCount }) => [
        pollId,
        Array.from(
          { length: optionCount },
          (_, index) => answers.filter(({ keys, said }) => keys[0] === pollId && said === index).length,
        ),
      ]),
  );
}

/** The answers to the question of a scale item. */
export function recountedScale(journal: readonly JournalEntry[], itemId: AgendaItemId): readonly number[] {
  const answered = factsOf(journal, 'scale-answered').filter((fact) => fact.itemId === itemId);
  const answers = lastOf(
    answered,
    ({ attendeeId }) => [attendeeId],
    ({ answer }) => answer,
  );
  return tallyOf(answers.map(({ said }) => said));
}

const spelled = (word: string | null): string =>
  (word ?? '').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');

const isPremoderatedIn = (journal: readonly JournalEntry[]): boolean =>
  journal.reduce((is, { fact }) => {
    if (fact.kind === 'session-created') return fact.settings.premoderated;
    return fact.kind === 'session-changed' ? (fact.changes.settings?.premoderated ?? is) : is;
  }, false);

/** How many gave each word last, whatever its case and spaces, and whether moderators hid it or did not let it through. */
export function recountedWords(
  journal: readonly JournalEntry[],
): Record<string, { count: number; isHidden: boolean }> {
  const gone = redactedIn(journal);
  const given = factsOf(journal, 'word-given');
  const wordOf = new Map(
    given.flatMap(({ textId, text }) => (gone.has(textId) ? [] : [[textId, spelled(text)] as const])),
  );
  const rulings = new Map(
    factsOf(journal, 'words-hidden').flatMap(({ textIds, isHidden }) =>
      textIds.map((id) => [wordOf.get(id), isHidden] as const),
    ),
  );
  const words: Record<string, { count: number; isHidden: boolean }> = {};
  const last = lastOf(
    given,
    ({ attendeeId }) => [attendeeId],
    ({ textId }) => wordOf.get(textId),
  );
  for (const { said } of last) {
    if (said === undefined) continue;
    const isHidden = rulings.get(said) ?? isPremoderatedIn(journal);
    words[said] = { count: (words[said]?.count ?? 0) + 1, isHidden };
  }
  return words;
}
