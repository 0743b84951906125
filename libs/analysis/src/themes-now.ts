import type {
  Answer,
  AttendeeId,
  RankedTheme,
  Session,
  Statement,
  StatementId,
  ThemeId,
} from '@app/dialogue';
import { betaQuantile } from '@app/ranking';
import { themeKeywords, themeRecognition } from '@app/themes';
import { isReadable } from './is-readable.js';

const CREDIBLE_LEVEL = 0.9;
/** With fewer people asked a theme has no place. */
const LEAST_ASKED_COUNT = 5;

/** The statements that may be read, by their first theme. */
function statementsByTheme(session: Session): Map<ThemeId, Statement[]> {
  const byTheme = new Map<ThemeId, Statement[]>();
  for (const { id, mergedIntoId } of session.themes.values()) if (mergedIntoId === null) byTheme.set(id, []);
  for (const statement of session.statements.values())
    if (isReadable(statement) && statement.themeId !== null) byTheme.get(statement.themeId)?.push(statement);
  return byTheme;
}

/** The current answer of each participant to each statement. */
function answersByStatement(session: Session): Map<StatementId, Map<AttendeeId, Answer>> {
  const answers = new Map<StatementId, Map<AttendeeId, Answer>>();
  for (const { id: attendeeId, dealt } of session.attendees.values())
    for (const [statementId, { answer }] of dealt) {
      if (answer === null) continue;
      const known = answers.get(statementId);
      if (known) known.set(attendeeId, answer);
      else answers.set(statementId, new Map([[attendeeId, answer]]));
    }
  return answers;
}

/**
 * The themes by how many people recognise them: by the lower end of the 90 % credible interval of the share, Beta(1 + r,
 * 1 + n − r) for r of n people asked, so that two of two do not beat thirty-nine of forty.
 */
export function themesNow(session: Session): RankedTheme[] {
  const byTheme = [...statementsByTheme(session)].filter(([, statements]) => statements.length > 0);
  const answers = answersByStatement(session);
  const keywords = themeKeywords(
    byTheme.map(([id, statements]) => {
      const { language = '', exampleId = null } = session.themes.get(id) ?? {};
      const example = statements.find((statement) => statement.id === exampleId)?.text ?? null;
      return { language, texts: statements.flatMap(({ text }) => text ?? []), example };
    }),
  );
  const standings = byTheme.map(([themeId, statements], index): RankedTheme => {
    const given = statements.map(({ id }) => answers.get(id) ?? new Map<AttendeeId, Answer>());
    const { askedCount, recognisedCount, score } = themeRecognition(given);
    const [alpha, beta] = [1 + recognisedCount, 1 + askedCount - recognisedCount];
    return {
      themeId,
      keywords: keywords[index] ?? [],
      statementCount: statements.length,
      askedCount,
      recognisedCount,
      score,
      lower: betaQuantile((1 - CREDIBLE_LEVEL) / 2, alpha, beta),
      upper: betaQuantile((1 + CREDIBLE_LEVEL) / 2, alpha, beta),
      place: null,
    };
  });
  return placed(standings);
}

function placed(standings: RankedTheme[]): RankedTheme[] {
  const inOrder = standings.toSorted(
    (a, b) =>
      Number(b.askedCount >= LEAST_ASKED_COUNT) - Number(a.askedCount >= LEAST_ASKED_COUNT) ||
      b.lower - a.lower ||
      b.score - a.score ||
      (a.themeId < b.themeId ? -1 : 1),
  );
  return inOrder.map((standing, index) => ({
    ...standing,
    place: standing.askedCount >= LEAST_ASKED_COUNT ? index + 1 : null,
  }));
}
