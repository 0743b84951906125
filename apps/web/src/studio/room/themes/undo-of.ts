import type { GivenCommand } from '@app/contract';
import type { StatementId, ThemeId, View } from '@app/dialogue';

/** What moderators decide about themes. */
export type ThemeCommand = Extract<
  GivenCommand,
  {
    kind:
      | 'name-theme'
      | 'place-statement'
      | 'release-statement'
      | 'merge-themes'
      | 'separate-themes'
      | 'split-theme'
      | 'set-theme-fineness';
  }
>;

/** How things stood before. */
export type Before = Pick<View['shared'], 'themes' | 'statements'> & { fineness: number };

interface Place {
  themeId: ThemeId | null;
  isSet: boolean;
}

function placeIn({ statements }: Before, statementId: StatementId): Place | null {
  const row = statements[statementId];
  return row ? { themeId: row.themeId, isSet: 'isThemeSet' in row && row.isThemeSet } : null;
}

/** Back to its theme; and who had left the choice to the software, does so again. */
function placeBack(before: Before, statementId: StatementId): ThemeCommand[] {
  const place = placeIn(before, statementId);
  if (place === null) return [];
  const back: ThemeCommand = { kind: 'place-statement', statementId, themeId: place.themeId };
  return place.isSet ? [back] : [back, { kind: 'release-statement', statementId }];
}

function inverseOf(command: ThemeCommand, before: Before): ThemeCommand[] {
  switch (command.kind) {
    case 'name-theme': {
      const { themeId } = command;
      return [{ kind: 'name-theme', themeId, name: before.themes[themeId]?.name ?? '' }];
    }
    case 'place-statement':
      return placeBack(before, command.statementId);
    case 'release-statement':
      return placeIn(before, command.statementId)?.isSet === true
        ? placeBack(before, command.statementId)
        : [];
    case 'merge-themes':
      return [{ kind: 'separate-themes', fromId: command.fromId }];
    case 'separate-themes': {
      const { fromId } = command;
      const intoId = before.themes[fromId]?.mergedIntoId ?? null;
      return intoId === null ? [] : [{ kind: 'merge-themes', fromId, intoId }];
    }
    case 'split-theme':
      return command.statementIds.flatMap((statementId) => placeBack(before, statementId));
    case 'set-theme-fineness':
      return [{ kind: 'set-theme-fineness', fineness: before.fineness }];
  }
}

/** The commands that undo what was asked, the last one first. */
export const undoOf = (commands: readonly ThemeCommand[], before: Before): ThemeCommand[] =>
  commands.toReversed().flatMap((command) => inverseOf(command, before));
