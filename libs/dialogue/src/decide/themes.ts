import type { FindThemes } from '../commands.js';
import type { DialogueError } from '../errors.js';
import type { StatementId, ThemeId } from '../ids.js';
import { LIMITS } from '../limits.js';
import type { Session } from '../session.js';
import { themeAfterMerges, type FoundTheme, type Placement, type Theme } from '../theme.js';
import type { Deciders } from './decider.js';
import {
  findModerable,
  findStatement,
  isRefusal,
  refuse,
  refuseStaleLease,
  refuseText,
  refuseUnlessLive,
  refuseWhenArchived,
} from './guards.js';

const findTheme = (session: Session, id: ThemeId, field: string): Theme | DialogueError =>
  session.themes.get(id) ?? refuse('unknown-theme', field);

/** Themes that stay, although the software finds them no longer: moderators decided something about them. */
export function heldThemes({ themes, themeSplits, statements }: Session): Set<ThemeId | null> {
  const held = new Set<ThemeId | null>();
  for (const { id, name, mergedIntoId } of themes.values()) {
    if (name !== null || mergedIntoId !== null) held.add(id);
    held.add(mergedIntoId);
  }
  for (const { themeId, intoId } of themeSplits) held.add(themeId).add(intoId);
  for (const { isThemeSet, themeId } of statements.values()) if (isThemeSet) held.add(themeId);
  return held;
}

const isMergedAway = ({ themes }: Session, id: ThemeId): boolean =>
  (themes.get(id)?.mergedIntoId ?? null) !== null;

/** What was found, each theme once, without those that moderators merged into others. */
const standingThemes = (session: Session, { themes }: FindThemes): FoundTheme[] =>
  [...new Map(themes.map((found) => [found.themeId, found])).values()]
    .filter(({ themeId }) => !isMergedAway(session, themeId))
    .map(({ themeId, language, exampleId }) => ({
      themeId,
      language,
      exampleId: exampleId !== null && session.statements.has(exampleId) ? exampleId : null,
    }));

/** The placements as asked, each statement once, and of all that now stand with a theme that is gone. */
function askedPlacements(
  session: Session,
  { placements }: FindThemes,
  gone: ReadonlySet<ThemeId | null>,
): Iterable<Placement> {
  const asked = new Map<StatementId, Placement>(placements.map((placement) => [placement[0], placement]));
  for (const { id, themeId, secondaryThemeIds } of gone.size === 0 ? [] : session.statements.values())
    if (!asked.has(id) && [themeId, ...secondaryThemeIds].some((one) => gone.has(one)))
      asked.set(id, [id, themeId, secondaryThemeIds]);
  return asked.values();
}

/** A placement with merges followed, among the themes that there are; nothing where moderators placed by hand. */
function standingPlacement(
  session: Session,
  [id, askedId, secondaryIds]: Placement,
  isThere: (id: ThemeId) => boolean,
): Placement[] {
  const statement = session.statements.get(id);
  if (!statement || statement.isThemeSet) return [];
  const standing = (one: ThemeId) =>
    isThere(one) ? [themeAfterMerges(session.themes, one)] : ([] as ThemeId[]);
  const [themeId = null] = askedId === null ? [] : standing(askedId);
  const secondary = new Set(themeId === null ? [] : secondaryIds.flatMap(standing));
  return [[id, themeId, [...secondary].filter((one) => one !== themeId)]];
}

function foundIn(session: Session, command: FindThemes) {
  const themes = standingThemes(session, command);
  const found = new Set(themes.map(({ themeId }) => themeId));
  const held = heldThemes(session);
  const gone = new Set(
    command.goneIds.filter((id) => session.themes.has(id) && !held.has(id) && !found.has(id)),
  );
  const isThere = (id: ThemeId): boolean => found.has(id) || (session.themes.has(id) && !gone.has(id));
  const placements = [...askedPlacements(session, command, gone)].flatMap((placement) =>
    standingPlacement(session, placement, isThere),
  );
  return { themes, goneIds: [...gone], placements };
}

/** Whether the theme is this one, or a part of it, so that merging would go in a circle. */
function isPartOf({ themes }: Session, id: ThemeId, ofId: ThemeId): boolean {
  let current: ThemeId | null = id;
  while (current !== null && current !== ofId) current = themes.get(current)?.mergedIntoId ?? null;
  return current === ofId;
}

/** Those of the statements that can still be placed: neither withdrawn nor redacted, each once. */
function findPlaceable(session: Session, ids: readonly StatementId[]): StatementId[] | DialogueError {
  const isUnknown = ids.some((id) => !session.statements.has(id));
  const placeable = [...new Set(ids)].filter((id) => !isRefusal(findModerable(session, id)));
  return isUnknown || placeable.length === 0 ? refuse('unknown-statement', 'statementIds') : placeable;
}

export const themeDeciders: Deciders<
  | 'find-themes'
  | 'name-theme'
  | 'place-statement'
  | 'release-statement'
  | 'merge-themes'
  | 'separate-themes'
  | 'split-theme'
  | 'set-theme-fineness'
  | 'choose-group-count'
> = {
  'find-themes': (session, command) => {
    const { epoch, seed, themes, goneIds, placements } = command;
    const refusal = refuseUnlessLive(session) ?? refuseStaleLease(session, epoch);
    if (refusal) return refusal;
    if (themes.length + goneIds.length + placements.length === 0) return [];
    return [{ kind: 'themes-found', epoch, seed, ...foundIn(session, command) }];
  },
  'name-theme': (session, { themeId, name }, { textId }) => {
    const theme = refuseWhenArchived(session) ?? findTheme(session, themeId, 'themeId');
    if (isRefusal(theme)) return theme;
    if (name.trim() === '') return [{ kind: 'theme-named', themeId, textId, text: null }];
    return (
      refuseText(name, LIMITS.themeNameGraphemeCount, 'name') ?? [
        { kind: 'theme-named', themeId, textId, text: name },
      ]
    );
  },
  'place-statement': (session, { statementId, themeId }) => {
    const statement = findModerable(session, statementId);
    if (isRefusal(statement)) return statement;
    if (themeId === null) return [{ kind: 'statement-placed', statementId, themeId }];
    const theme = findTheme(session, themeId, 'themeId');
    if (isRefusal(theme)) return theme;
    return [{ kind: 'statement-placed', statementId, themeId: themeAfterMerges(session.themes, themeId) }];
  },
  'release-statement': (session, { statementId }) => {
    const statement = refuseWhenArchived(session) ?? findStatement(session, statementId);
    return isRefusal(statement) ? statement : [{ kind: 'statement-released', statementId }];
  },
  'merge-themes': (session, { fromId, intoId }) => {
    const from = refuseWhenArchived(session) ?? findTheme(session, fromId, 'fromId');
    if (isRefusal(from)) return from;
    const into = findTheme(session, intoId, 'intoId');
    if (isRefusal(into)) return into;
    if (isPartOf(session, intoId, fromId)) return refuse('not-allowed', 'intoId');
    return [{ kind: 'themes-merged', fromId, intoId: themeAfterMerges(session.themes, intoId) }];
  },
  'separate-themes': (session, { fromId }) => {
    const from = refuseWhenArchived(session) ?? findTheme(session, fromId, 'fromId');
    return isRefusal(from) ? from : [{ kind: 'themes-separated', fromId }];
  },
  'split-theme': (session, { themeId, intoId, statementIds }) => {
    const theme =
      refuseWhenArchived(session) ?? (themeId === null ? null : findTheme(session, themeId, 'themeId'));
    if (isRefusal(theme)) return theme;
    if (session.themes.has(intoId)) return refuse('id-taken', 'intoId');
    const placeable = findPlaceable(session, statementIds);
    if (isRefusal(placeable)) return placeable;
    const splitId = themeId === null ? null : themeAfterMerges(session.themes, themeId);
    return [{ kind: 'theme-split', themeId: splitId, intoId, statementIds: placeable }];
  },
  'set-theme-fineness': (session, { fineness }) =>
    refuseWhenArchived(session) ?? [{ kind: 'theme-fineness-set', fineness }],
  'choose-group-count': (session, { epoch, groupCount }) =>
    refuseUnlessLive(session) ??
    refuseStaleLease(session, epoch) ?? [{ kind: 'group-count-chosen', epoch, groupCount }],
};
