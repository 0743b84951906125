import type { AgendaItemId, StatementId, ThemeId } from '../ids.js';
import type { Tally } from '../scale.js';
import { isDealingPaused, type Attendee, type Session, type Statement } from '../session.js';
import type {
  AgendaItemRow,
  AnalysisRows,
  DealtRow,
  MeRows,
  ModeratedRow,
  OwnRow,
  SessionRows,
  ShownRow,
  TallyRow,
  ThemeRow,
} from './rows.js';

export const sessionRows = (session: Session): SessionRows => ({
  title: session.title,
  purpose: session.purpose,
  fictional: session.fictional,
  languages: session.languages,
  timeZone: session.timeZone,
  phase: session.phase,
  statementGraphemeCount: session.settings.statementGraphemeCount,
  correctionMs: session.settings.correctionMs,
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
  return me ? { role: me.role, standing: me.standing, languages: me.languages } : null;
};

export const tallyRow = ({ degrees, cannotSayCount }: Tally): TallyRow => [...degrees, cannotSayCount];

/** Null where it may not be read: hidden, withdrawn, redacted. */
export function dealtRow(session: Session, id: StatementId, place: number): DealtRow | null {
  const statement = session.statements.get(id);
  if (statement?.standing.kind !== 'shown' || statement.text === null) return null;
  const { itemId, intent, text, language, buildsOnId } = statement;
  const builtOn = buildsOnId === null ? undefined : session.statements.get(buildsOnId);
  const buildsOn =
    builtOn?.standing.kind === 'shown' && builtOn.text !== null
      ? { statementId: builtOn.id, text: builtOn.text }
      : null;
  return { place, itemId, intent, text, language, buildsOn };
}

const hiddenReason = ({ standing }: Statement): string | null =>
  standing.kind === 'hidden' ? standing.reason : null;

export function ownRow(session: Session, id: StatementId): OwnRow | null {
  const statement = session.statements.get(id);
  if (!statement) return null;
  const { itemId, intent, text, language, postedAt, raisesTheme, standing, reach } = statement;
  return {
    itemId,
    intent,
    text,
    language,
    postedAt,
    raisesTheme,
    standing: standing.kind,
    hiddenReason: hiddenReason(statement),
    reach,
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
  for (const concern of statement.flags.values()) flags[concern] = (flags[concern] ?? 0) + 1;
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
    authorMuted:
      statement.authorId !== null && session.attendees.get(statement.authorId)?.standing === 'muted',
    isThemeSet: statement.isThemeSet,
    dealingPaused: isDealingPaused(session, statement),
    flags,
  };
}
