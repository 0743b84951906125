import { directionOf, languageOf, textsFor } from '@app/texts';

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
    for (const language of ['nl', 'en']) {
      const texts = textsFor(language);
      const values = {
        role: 'participant',
        organiserName: 'A',
        sessionTitle: 'B',
        startsAt: 'C',
        purpose: 'D',
        link: 'https://example.org/#x',
      };
      const body = texts('mail.invitation.body', values);
      expect(body).toContain(texts('privacy.pseudonymity'));
      expect(body).toContain('\n\nhttps://example.org/#x\n\n');
    }
  });

  it('know which way a language is written', () => {
    expect(directionOf('he-IL')).toBe('rtl');
    expect(directionOf('nl')).toBe('ltr');
  });
});
