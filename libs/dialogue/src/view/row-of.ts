import type { AgendaItemId, NoteId, PollId, StatementId, ThemeId } from '../ids.js';
import type { Tally } from '../scale.js';
import { segmentsOf } from '../segments-of.js';
import { agendaItemOf, isDealingPaused, type Attendee, type Session, type Statement } from '../session.js';
import { standingFor } from '../standing-for.js';
import { wordsOf } from '../words-of.js';
import type {
  AgendaItemRow,
  AnalysisRows,
  DealtRow,
  MeRows,
  ModeratedRow,
  NoteRow,
  OwnRow,
  PollRow,
  SessionRows,
  ShownRow,
  StagedStatement,
  StageRow,
  SteeringRows,
  TallyRow,
  ThemeRow,
} from './rows.js';
import type { ViewerKind } from './view.js';

export const sessionRows = (session: Session): SessionRows => ({
  title: session.title,
  purpose: session.purpose,
  fictional: session.fictional,
  languages: session.languages,
  timeZone: session.timeZone,
  startsAt: session.startsAt,
  phase: session.phase,
  statementGraphemeCount: session.settings.statementGraphemeCount,
  correctionMs: session.settings.correctionMs,
  statementsPerItemCount: session.settings.statementsPerItemCount,
  premoderated: session.settings.premoderated,
  autopilot: session.settings.autopilot,
  announcement:
    session.announcement === null || session.announcement.text === null
      ? null
      : { text: session.announcement.text, at: session.announcement.at },
});

export function agendaItemRow(session: Session, id: AgendaItemId): AgendaItemRow | null {
  const position = session.agenda.findIndex((item) => item.id === id);
  const item = session.agenda[position];
  if (!item) return null;
  const { itemKind, title, question, plannedMs, phase } = item;
  return { position, itemKind, title, question, plannedMs, phase };
}

export const meRows = (session: Session, id: Attendee['id']): MeRows | null => {
  const me = session.attendees.get(id);
  if (!me) return null;
  const { role, standing, languages, word, segments } = me;
  const { prompt } = session;
  return {
    role,
    standing,
    languages,
    word: word?.text ?? null,
    noteAuthorId: role === 'participant' ? null : id,
    prompt:
      prompt !== null && prompt.text !== null && segments.includes(prompt.segment)
        ? { text: prompt.text, at: prompt.at }
        : null,
  };
};

export const tallyRow = ({ degrees, cannotSayCount }: Tally): TallyRow => [...degrees, cannotSayCount];

/** Null where it may not be read: hidden, withdrawn, redacted. */
export function dealtRow(session: Session, id: StatementId, place: number): DealtRow | null {
  const statement = session.statements.get(id);
  if (statement?.standing.kind !== 'shown' || statement.text === null) return null;
  const { itemId, intent, text, language, buildsOnId } = statement;
  const builtOn = buildsOnId === null ? undefined : session.statements.get(buildsOnId);
  const mayRead = builtOn && standingFor(session, builtOn).standing.kind === 'shown';
  const buildsOn =
    builtOn && mayRead && builtOn.text !== null ? { statementId: builtOn.id, text: builtOn.text } : null;
  return { place, itemId, intent, text, language, buildsOn };
}

const hiddenReason = ({ standing }: Statement): string | null =>
  standing.kind === 'hidden' ? standing.reason : null;

export function ownRow(session: Session, id: StatementId): OwnRow | null {
  const statement = session.statements.get(id);
  if (!statement) return null;
  const { itemId, intent, text, language, postedAt, raisesTheme, standing, builtOnByIds } = statement;
  const head = standingFor(session, statement);
  const mayRead = head.standing.kind === 'shown';
  return {
    itemId,
    intent,
    text,
    language,
    postedAt,
    raisesTheme,
    standing: standing.kind,
    hiddenReason: hiddenReason(statement),
    mergedInto: head === statement ? null : { statementId: head.id, text: mayRead ? head.text : null },
    builtOnByCount: builtOnByIds.length,
    reach: head.reach,
  };
}

export function shownRow(session: Session, id: StatementId): ShownRow | null {
  const statement = session.statements.get(id);
  if (statement?.standing.kind !== 'shown' || statement.text === null) return null;
  const { itemId, intent, text, language, postedAt, buildsOnId, raisesTheme, reach } = statement;
  return {
    itemId,
    intent,
    text,
    language,
    postedAt,
    buildsOnId,
    raisesTheme,
    reach,
    tally: tallyRow(statement.tally),
    themeId: statement.themeId,
    secondaryThemeIds: statement.secondaryThemeIds,
    isThemeSet: statement.isThemeSet,
    chosenCount: statement.chosenCount,
  };
}

export function themeRow(session: Session, id: ThemeId): ThemeRow | null {
  const theme = session.themes.get(id);
  if (!theme) return null;
  const { language, exampleId, name, mergedIntoId } = theme;
  const isShown = exampleId !== null && session.statements.get(exampleId)?.standing.kind === 'shown';
  return { language, exampleId: isShown ? exampleId : null, name, mergedIntoId };
}

export const analysisRows = ({ themeFineness, groupCount }: Session): AnalysisRows => ({
  themeFineness,
  groupCount,
});

export function moderatedRow(session: Session, id: StatementId): ModeratedRow | null {
  const statement = session.statements.get(id);
  if (!statement) return null;
  const { itemId, intent, text, language, postedAt, buildsOnId, raisesTheme, reach } = statement;
  const flags: Partial<Record<string, number>> = {};
  const members = statement.mergedIds.flatMap((mergedId) => session.statements.get(mergedId) ?? []);
  for (const one of [statement, ...members])
    for (const concern of one.flags.values()) flags[concern] = (flags[concern] ?? 0) + 1;
  return {
    itemId,
    intent,
    text,
    language,
    postedAt,
    buildsOnId,
    raisesTheme,
    reach,
    tally: tallyRow(statement.tally),
    themeId: statement.themeId,
    secondaryThemeIds: statement.secondaryThemeIds,
    seeded: statement.authorId === null,
    corrected: statement.textIds.length > 1,
    standing: statement.standing.kind,
    hiddenReason: hiddenReason(statement),
    mergedIntoId: statement.standing.kind === 'merged' ? statement.standing.intoId : null,
    mergedIds: statement.mergedIds,
    chosenCount: statement.chosenCount,
    authorMuted:
      statement.authorId !== null && session.attendees.get(statement.authorId)?.standing === 'muted',
    isThemeSet: statement.isThemeSet,
    dealingPaused: isDealingPaused(session, statement),
    flags,
  };
}

const stagedStatement = (session: Session, id: StatementId): StagedStatement[] => {
  const named = session.statements.get(id);
  const statement = named && standingFor(session, named);
  if (statement?.standing.kind !== 'shown' || statement.text === null) return [];
  const { itemId, intent, text, language, tally } = statement;
  return [{ statementId: statement.id, itemId, intent, text, language, tally: tallyRow(tally) }];
};

/** What stands for the statements named, each once, as far as it may be read. */
const stagedStatements = (session: Session, ids: readonly StatementId[]): StagedStatement[] => [
  ...new Map(
    ids.flatMap((id) => stagedStatement(session, id)).map((staged) => [staged.statementId, staged]),
  ).values(),
];

export function stageRow(session: Session): StageRow | null {
  if (session.stage === null) return null;
  const { content, title, since } = session.stage;
  const head = { title, since };
  switch (content.kind) {
    case 'statements':
    case 'theme': {
      const { statementIds, ...what } = content;
      return { ...head, ...what, statements: stagedStatements(session, statementIds) };
    }
    case 'scale': {
      const item = agendaItemOf(session, content.itemId);
      return item ? { ...head, ...content, question: item.question, tally: tallyRow(item.tally) } : null;
    }
    case 'poll': {
      const poll = session.polls.find(({ id }) => id === content.pollId);
      return poll && poll.question !== null
        ? { ...head, ...content, question: poll.question, options: poll.options, counts: [...poll.counts] }
        : null;
    }
    case 'words':
      return {
        ...head,
        kind: 'words',
        words: wordsOf(session).flatMap(({ word, count, isHidden }) =>
          isHidden ? [] : [[word, count] as const],
        ),
      };
  }
}

export function pollRow(session: Session, kind: ViewerKind, id: PollId): PollRow | null {
  const poll = session.polls.find((one) => one.id === id);
  if (!poll || poll.question === null) return null;
  const { question, options, openedAt, isOpen, counts } = poll;
  return {
    question,
    options,
    openedAt,
    isOpen,
    counts: isOpen && kind === 'participant' ? null : [...counts],
  };
}

export function scaleRow(session: Session, kind: ViewerKind, id: AgendaItemId): TallyRow | null {
  const item = agendaItemOf(session, id);
  if (item?.itemKind !== 'scale') return null;
  return kind === 'participant' && item.phase.kind !== 'closed' ? null : tallyRow(item.tally);
}

export const shortlistRow = (session: Session): readonly StagedStatement[] | null => {
  const { shortlist, phase } = session;
  if (shortlist === null || phase.kind !== 'live' || phase.openItemId !== shortlist.itemId) return null;
  return stagedStatements(session, shortlist.statementIds);
};

export function noteRow(session: Session, id: NoteId): NoteRow | null {
  const note = session.notes.find((one) => one.id === id);
  if (!note || note.text === null) return null;
  const { authorId, statementId, text, at } = note;
  return { authorId, role: session.attendees.get(authorId)?.role ?? 'observer', statementId, text, at };
}

export function steeringRows(session: Session): SteeringRows {
  const { prompt } = session;
  return {
    segments: segmentsOf(session),
    prompt:
      prompt === null || prompt.text === null
        ? null
        : { segment: prompt.segment, text: prompt.text, at: prompt.at },
    words: wordsOf(session).map(({ word, count, isHidden }) => [word, count, isHidden]),
  };
}
