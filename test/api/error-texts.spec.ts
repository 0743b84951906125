import { APPLICATION_ERROR_CODES, Refusal, type ErrorCode } from '@app/application';
import { DIALOGUE_ERROR_CODES } from '@app/dialogue';
import { toWireError } from '@app/realtime';
import { CATALOGUES, LANGUAGES, textsFor, type TextKey } from '@app/texts';
import { problemOf } from '../../apps/api/src/http/problem.js';

const CODES: readonly ErrorCode[] = [...DIALOGUE_ERROR_CODES, ...APPLICATION_ERROR_CODES];

describe('every error code', () => {
  it.each(LANGUAGES)('has a text of its own in %s', (language) => {
    const texts = CODES.map((code) => textsFor(language)(`error.${code}` satisfies TextKey, { limit: 3 }));
    for (const text of texts) expect(text.trim()).not.toBe('');
    expect(new Set(texts).size).toBe(CODES.length);
  });

  it.each(LANGUAGES)('is the only thing that the error texts in %s speak of', (language) => {
    const keys = Object.keys(CATALOGUES[language]).filter((key) => key.startsWith('error.'));
    expect(keys.toSorted()).toEqual(CODES.map((code) => `error.${code}`).toSorted());
  });

  it.each(CODES)('%s is a problem with a client error or "try again later"', (code) => {
    for (const language of LANGUAGES) {
      const problem = problemOf(new Refusal(code, 'field', 3), language);
      expect(problem).toMatchObject({ code, limit: 3, type: `urn:weerklank:error:${code}` });
      expect(problem.title).toBe(textsFor(language)(`error.${code}` satisfies TextKey, { limit: 3 }));
      expect(problem.errors).toEqual([{ field: 'field', detail: problem.title }]);
      expect(problem.status === 503 || (problem.status >= 400 && problem.status < 500)).toBe(true);
    }
  });

  it.each(CODES)('%s tells clients on the socket whether to try again', (code) => {
    expect(toWireError(new Refusal(code, undefined, undefined, 5))).toEqual({
      error: code,
      outlook: expect.stringMatching(/^(final|later)$/),
      retryAfterMs: 5,
    });
  });

  it('belongs to the dialogue or to the application, not to both', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
  });
});
