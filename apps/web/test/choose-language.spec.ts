import { chooseLanguage } from '../src/choose-language.js';

const nothing = { chosen: null, admitted: [], browser: [] };

describe('the language of a page', () => {
  it('is what the reader chose, whatever else is known', () => {
    expect(chooseLanguage({ chosen: 'en', admitted: ['he'], browser: ['fr-FR'] })).toBe('en');
  });

  it('is the language of the invitation when they chose none', () => {
    expect(chooseLanguage({ ...nothing, admitted: ['he'], browser: ['en-GB', 'en'] })).toBe('he');
  });

  it('is the first of the browser that we have when there was no invitation', () => {
    expect(chooseLanguage({ ...nothing, browser: ['de-BE', 'fr-BE', 'nl-BE'] })).toBe('fr');
  });

  it('passes over what we do not have, and a memory that makes no sense', () => {
    expect(chooseLanguage({ chosen: 'klingon', admitted: ['ar'], browser: ['he-IL'] })).toBe('he');
  });

  it('is Dutch when nobody knows better', () => {
    expect(chooseLanguage(nothing)).toBe('nl');
    expect(chooseLanguage({ ...nothing, browser: ['ja'] })).toBe('nl');
  });
});
