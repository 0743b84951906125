import { known, knownStatement, type Evolvers } from './evolver.js';
import type { StatementId, ThemeId } from './ids.js';
import type { Session } from './session.js';
import { newTheme, type Theme } from './theme.js';

const knownTheme = (session: Session, id: ThemeId): Theme => known(session.themes.get(id));

const without = (all: readonly StatementId[], ids: ReadonlySet<StatementId>): StatementId[] =>
  all.filter((id) => !ids.has(id));

function leaveSplits(session: Session, ids: ReadonlySet<StatementId>): void {
  session.themeSplits = session.themeSplits
    .map((split) => ({ ...split, statementIds: without(split.statementIds, ids) }))
    .filter(({ statementIds }) => statementIds.length > 0);
}

/** Statements that leave their theme do not go back when a merge is undone. */
function leaveMerges(session: Session, ids: ReadonlySet<StatementId>): void {
  for (const theme of session.themes.values())
    if (theme.mergedStatementIds.length > 0)
      theme.mergedStatementIds = without(theme.mergedStatementIds, ids);
}

function setByHand(session: Session, statementIds: readonly StatementId[], themeId: ThemeId | null): void {
  const ids = new Set(statementIds);
  leaveSplits(session, ids);
  leaveMerges(session, ids);
  for (const id of ids)
    Object.assign(knownStatement(session, id), { themeId, secondaryThemeIds: [], isThemeSet: true });
}

/** What went along with the merge and did not leave since goes back, with what was merged into it before. */
function separate(session: Session, from: Theme): void {
  const back = new Set(from.mergedStatementIds);
  for (let id = from.mergedIntoId; id !== null;) {
    const above = knownTheme(session, id);
    above.mergedStatementIds = without(above.mergedStatementIds, back);
    id = above.mergedIntoId;
  }
  for (const id of back) knownStatement(session, id).themeId = from.id;
  from.mergedIntoId = null;
  from.mergedStatementIds = [];
}

function merge(session: Session, from: Theme, intoId: ThemeId): void {
  from.mergedIntoId = intoId;
  for (const statement of session.statements.values()) {
    if (statement.themeId === from.id) {
      statement.themeId = intoId;
      from.mergedStatementIds.push(statement.id);
    }
    if (statement.secondaryThemeIds.length === 0) continue;
    const merged = statement.secondaryThemeIds.map((id) => (id === from.id ? intoId : id));
    statement.secondaryThemeIds = [...new Set(merged)].filter((id) => id !== statement.themeId);
  }
}

export const themeEvolvers: Evolvers<
  | 'themes-found'
  | 'theme-named'
  | 'statement-placed'
  | 'statement-released'
  | 'themes-merged'
  | 'themes-separated'
  | 'theme-split'
  | 'theme-fineness-set'
  | 'group-count-chosen'
> = {
  'themes-found': (session, { themes, goneIds, placements }) => {
    for (const found of themes) {
      const theme = session.themes.get(found.themeId);
      if (theme) Object.assign(theme, { language: found.language, exampleId: found.exampleId });
      else session.themes.set(found.themeId, newTheme(found));
    }
    for (const id of goneIds) session.themes.delete(id);
    const moved = placements.filter(([id, themeId]) => knownStatement(session, id).themeId !== themeId);
    leaveMerges(session, new Set(moved.map(([id]) => id)));
    for (const [id, themeId, secondaryThemeIds] of placements)
      Object.assign(knownStatement(session, id), { themeId, secondaryThemeIds });
  },
  'theme-named': (session, { themeId, textId, text }) => {
    const named = knownTheme(session, themeId);
    named.name = text;
    named.nameTextIds.push(textId);
  },
  'statement-placed': (session, { statementId, themeId }) => {
    setByHand(session, [statementId], themeId);
  },
  'statement-released': (session, { statementId }) => {
    leaveSplits(session, new Set([statementId]));
    knownStatement(session, statementId).isThemeSet = false;
  },
  'themes-merged': (session, { fromId, intoId }) => {
    const from = knownTheme(session, fromId);
    separate(session, from);
    merge(session, from, intoId);
  },
  'themes-separated': (session, { fromId }) => separate(session, knownTheme(session, fromId)),
  'theme-split': (session, { themeId, intoId, statementIds }) => {
    const [first] = statementIds;
    const { language } =
      themeId === null ? knownStatement(session, known(first)) : knownTheme(session, themeId);
    session.themes.set(intoId, newTheme({ themeId: intoId, language, exampleId: null }));
    setByHand(session, statementIds, intoId);
    session.themeSplits.push({ themeId, intoId, statementIds: [...statementIds] });
  },
  'theme-fineness-set': (session, { fineness }) => void (session.themeFineness = fineness),
  'group-count-chosen': (session, { groupCount }) => void (session.groupCount = groupCount),
};
