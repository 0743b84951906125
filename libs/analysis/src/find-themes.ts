import {
  heldThemes,
  themeConstraintsOf,
  type CommandOf,
  type Session,
  type Statement,
  type StatementId,
  type ThemeId,
} from '@app/dialogue';
import {
  assign,
  fitThemes,
  isThemeLanguage,
  type ThemeAssignment,
  type ThemeModel,
  type ThemeStatement,
} from '@app/themes';
import { isReadable } from './is-readable.js';
import { seedOf } from './seed-of.js';

/** What is new about the themes, to be put in the journal; without the epoch, which the leader knows. */
export type ThemeFindings = Omit<CommandOf<'find-themes'>, 'kind' | 'epoch'>;

const readable = (session: Session): ThemeStatement[] =>
  [...session.statements.values()]
    .filter(isReadable)
    .flatMap(({ id, text, language }) => (text === null ? [] : [{ statementId: id, text, language }]));

/**
 * The themes as the facts have them: where statements belong, by the software or by hand. What finds them anew starts from
 * there, so that it never undoes what a moderator did or undid.
 *
 * @param previous what the last fit found, where there was one in this process
 */
export function modelOf(session: Session, previous: ThemeModel | null): ThemeModel | null {
  if (session.themes.size === 0) return null;
  const numbers = [...session.themes.keys()].map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return {
    themes: [...session.themes.values()].flatMap(({ id, language, name, exampleId, mergedIntoId }) =>
      exampleId === null || mergedIntoId !== null || !isThemeLanguage(language)
        ? []
        : [{ themeId: id, language, name, statementCount: 0, medoidId: exampleId }],
    ),
    assignments: [...session.statements.values()].flatMap(({ id, themeId, secondaryThemeIds, language }) =>
      isThemeLanguage(language)
        ? [{ statementId: id, language, themeId, secondaryIds: [...secondaryThemeIds] }]
        : [],
    ),
    languages: previous?.languages ?? [],
    isProvisional: false,
    // Above all numbers that were given before, also to themes that have gone: an id is used once.
    nextNumber: Math.max(...numbers, session.seq, previous?.nextNumber ?? 0) + 1,
  };
}

/** What is known of a statement beside its text. */
export type Beside = (statement: ThemeStatement) => ThemeStatement;

/** Finds the themes anew, from where they are and as the moderators decided. */
export const refit = (session: Session, previous: ThemeModel | null, beside: Beside): ThemeModel =>
  fitThemes(readable(session).map(beside), modelOf(session, previous), themeConstraintsOf(session), {
    seed: seedOf(session.id),
    fineness: session.themeFineness,
  });

const isSame = ({ themeId, secondaryThemeIds }: Statement, found: ThemeAssignment): boolean =>
  themeId === found.themeId && secondaryThemeIds.join() === found.secondaryIds.join();

/** What the session does not have yet of where statements belong; those placed by hand stay where they are. */
function placementsOf(
  session: Session,
  assignments: readonly ThemeAssignment[],
): ThemeFindings['placements'] {
  return assignments.flatMap((found) => {
    const statement = session.statements.get(found.statementId);
    if (!statement || statement.isThemeSet || isSame(statement, found)) return [];
    return [[found.statementId, found.themeId as ThemeId | null, found.secondaryIds as ThemeId[]] as const];
  });
}

/** A theme in two languages, by a moderator's hand, is told in the one that it had. */
function onePerId(session: Session, { themes }: ThemeModel): ThemeModel['themes'] {
  return themes.filter(({ themeId, language }) => {
    const same = themes.filter((other) => other.themeId === themeId);
    const had = session.themes.get(themeId as ThemeId)?.language;
    const told = same.find((other) => other.language === had) ?? same[0];
    return told?.language === language;
  });
}

/** The difference between what was found and what the session has; null when there is none. */
export function findingsOf(session: Session, model: ThemeModel): ThemeFindings | null {
  const found = new Set(model.themes.map(({ themeId }) => themeId as ThemeId));
  const themes = onePerId(session, model).flatMap(({ themeId, language, medoidId }) => {
    const known = session.themes.get(themeId as ThemeId);
    const isKnown = known?.exampleId === medoidId && known.language === language;
    return isKnown ? [] : [{ themeId: themeId as ThemeId, language, exampleId: medoidId }];
  });
  const held = heldThemes(session);
  const goneIds = [...session.themes.keys()].filter((id) => !found.has(id) && !held.has(id));
  const placements = placementsOf(session, model.assignments);
  if (themes.length + goneIds.length + placements.length === 0) return null;
  return { seed: seedOf(session.id), themes, goneIds, placements };
}

/** Where statements belong that came since the themes were found; null when there are none. */
export function arrivalsOf(
  session: Session,
  model: ThemeModel,
  ids: Iterable<StatementId>,
  beside: Beside,
): ThemeFindings | null {
  const arrived = new Set(ids);
  const assignments = readable(session)
    .filter(({ statementId }) => arrived.has(statementId))
    .map((statement) => assign(model, beside(statement)))
    .filter(({ themeId }) => themeId === null || session.themes.has(themeId as ThemeId));
  const placements = placementsOf(session, assignments);
  return placements.length === 0 ? null : { seed: seedOf(session.id), themes: [], goneIds: [], placements };
}
