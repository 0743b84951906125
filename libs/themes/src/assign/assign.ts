import { similaritiesTo } from '../partition/centroids.js';
import { detectLanguage } from '../text/detect-language.js';
import { wordReader } from '../text/read-words.js';
import { termsOf } from '../text/terms-of.js';
import { isThemeLanguage } from '../text/theme-language.js';
import type { LanguageSpace, ThemeAssignment, ThemeModel, ThemeStatement } from '../theme-model.js';
import { foldIn } from '../vectors/latent-space.js';
import { tfIdf } from '../vectors/tf-idf.js';
import { unitRows } from '../vectors/unit-rows.js';
import { withVectors } from '../vectors/with-vectors.js';
import { themesOf } from './themes-of.js';

/**
 * Puts a new statement to the nearest theme of its language, without changing any: its terms are folded into the latent space
 * (Deerwester and others 1990) and compared with the centroids. O(terms·l + l·d + themes·d), well under a millisecond.
 */
export function assign(model: ThemeModel, statement: ThemeStatement): ThemeAssignment {
  const language = isThemeLanguage(statement.language) ? statement.language : detectLanguage(statement.text);
  const known = model.languages.find((space) => space.language === language);
  const { statementId } = statement;
  if (!known) return { statementId, language, themeId: null, secondaryIds: [] };
  return { statementId, language, ...themesOf(similaritiesWith(known, statement), known.themeIds) };
}

function similaritiesWith(known: LanguageSpace, { text, vector }: ThemeStatement): Float32Array {
  const terms = termsOf(wordReader(known.language)(text));
  const rows = foldIn(tfIdf([terms], known.vocabulary), known.space);
  return similaritiesTo(known.centroids, unitRows(withVectors(rows, [vector], known.vectorWidth)), 0);
}
