import { directionOf, firstLanguageOf, LANGUAGE_NAMES, LANGUAGES, languageOf, textsFor } from '@app/texts';

describe('texts', () => {
  it('are Dutch for a language that we do not have', () => {
    expect(languageOf('de')).toBe('nl');
    expect(textsFor('sv')('scale.degree.3')).toBe('Volledig');
  });

  it('follow the language of a tag with a region', () => {
    expect(textsFor('nl-BE')('scale.degree.1')).toBe('Een beetje');
    expect(textsFor('en-GB')('scale.degree.1')).toBe('A little');
    expect(textsFor('EN')('scale.cannot-say')).toBe("I can't say");
  });

  it('choose the plural and the words for the intent', () => {
    const values = { recognised: 31, answered: 38, organisations: 14 };
    expect(
      textsFor('nl')('report.reason.recognised-in-organisations', { ...values, intent: 'experience' }),
    ).toBe('Grotendeels of volledig herkend door 31 van 38, uit 14 organisaties');
    expect(textsFor('nl')('report.reason.recognised', { ...values, intent: 'tip' })).toBe(
      'Zou grotendeels of volledig werken bij 31 van 38',
    );
    expect(textsFor('en')('error.too-long', { limit: 1 })).toBe(
      'Your text is too long. Keep it to 1 character.',
    );
  });

  it('put values in as they are, also what looks like markup or a placeholder', () => {
    expect(textsFor('nl')('report.document-title', { title: "<b>{title} 't is" })).toBe(
      "Rapport: <b>{title} 't is",
    );
  });

  it('refuse to be said without a value that they need', () => {
    expect(() => textsFor('nl')('error.too-long')).toThrow('limit');
  });

  it('say the same about pseudonymity in a mail as anywhere', () => {
    for (const language of LANGUAGES) {
      const texts = textsFor(language);
      const values = {
        role: 'participant',
        organiserName: 'A',
        sessionTitle: 'B',
        startsAt: 'C',
        purpose: 'D',
        link: 'https://example.org/#x',
        contact: '',
      };
      const body = texts('mail.invitation.body', values);
      expect(body).toContain(texts('privacy.pseudonymity'));
      expect(body).toContain('\n\nhttps://example.org/#x\n\n');
    }
  });

  it('know which of the languages that somebody reads is one of ours', () => {
    expect(firstLanguageOf(['de-AT', 'fr-BE', 'nl'])).toBe('fr');
    expect(firstLanguageOf(['he_IL'])).toBe('he');
    expect(firstLanguageOf(['de', ''])).toBe('nl');
    expect(firstLanguageOf([])).toBe('nl');
  });

  it('call each language by its own name', () => {
    for (const language of LANGUAGES)
      expect(LANGUAGE_NAMES[language].toLowerCase()).toBe(
        new Intl.DisplayNames(language, { type: 'language' }).of(language)?.toLowerCase(),
      );
  });

  it('count in Hebrew by one, two and more', () => {
    const say = textsFor('he');
    const tooFew = (answered: number) => say('report.reason.too-few', { answered, least: 5 });
    expect(tooFew(1)).toContain('תשובה אחת בסולם');
    expect(tooFew(2)).toContain('שתי תשובות בסולם');
    expect(tooFew(3)).toContain('3 תשובות בסולם');
  });

  it('keep what somebody wrote apart from the Hebrew around it', () => {
    expect(textsFor('he')('report.document-title', { title: 'Koppen bij elkaar' })).toBe(
      'דוח: \u2068Koppen bij elkaar\u2069',
    );
  });

  it('know which way a language is written', () => {
    expect(directionOf('he-IL')).toBe('rtl');
    expect(directionOf('nl')).toBe('ltr');
  });
});
