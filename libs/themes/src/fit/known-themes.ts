import type { StatementId } from '@app/dialogue';
import type { ThemeId, ThemeStatement } from '../theme-model.js';
import type { Standing } from './standing-of.js';

/** The themes that statements had or must have, numbered. Arrays by row; −1: none. */
export interface KnownThemes {
  themeIds: ThemeId[];
  homes: Int32Array;
  held: Int32Array;
  /** 1 where the moderator put a statement to *other*. */
  isOther: Uint8Array;
}

/** Numbers the themes of a standing for the rows of one language. */
export function knownThemes(statements: readonly ThemeStatement[], standing: Standing): KnownThemes {
  const numbers = new Map<ThemeId, number>();
  const numberOf = (themeId: ThemeId | null | undefined): number => {
    if (!themeId) return -1;
    const number = numbers.get(themeId) ?? numbers.size;
    numbers.set(themeId, number);
    return number;
  };
  const numbersIn = (themes: ReadonlyMap<StatementId, ThemeId | null>) =>
    Int32Array.from(statements, ({ statementId }) => numberOf(themes.get(statementId)));
  return {
    held: numbersIn(standing.held),
    homes: numbersIn(standing.homes),
    isOther: Uint8Array.from(statements, ({ statementId }) =>
      standing.held.get(statementId) === null ? 1 : 0,
    ),
    themeIds: [...numbers.keys()],
  };
}
