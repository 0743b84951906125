import type { ThemeConstraints } from '../theme-constraints.js';
import type { ThemeId } from '../theme-model.js';

/** What a theme is part of after all merges. Merges are followed in their order, so that none goes in circles. */
export const themeAfterMerges = (themeId: ThemeId, merges: ThemeConstraints['merges']): ThemeId =>
  merges.reduce((current, { fromId, intoId }) => (current === fromId ? intoId : current), themeId);
