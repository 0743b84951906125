import { chooseLanguage, rememberAdmission, rememberedAdmission } from '../src/choose-language.js';

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

describe('the language of an invitation', () => {
  const session = '/sessions/1b4e28ba-2fa1-4d2e-883f-0016d3cca427';
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    Object.assign(globalThis, {
      localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('is known the next time at the same session, in the studio too, and nowhere else', () => {
    rememberAdmission(session, ['he', 'en']);
    expect(rememberedAdmission(`${session}/`)).toEqual(['he', 'en']);
    expect(rememberedAdmission(`/studio${session}/room`)).toEqual(['he', 'en']);
    expect(rememberedAdmission(session.replace('1b4e', '2b4e'))).toEqual([]);
  });

  it('is not kept for an address without a session', () => {
    rememberAdmission('/sign-in', ['he']);
    expect(kept.size).toBe(0);
    expect(rememberedAdmission('/sign-in')).toEqual([]);
  });

  it('is forgotten by a browser that keeps nothing, and nothing breaks', () => {
    Reflect.deleteProperty(globalThis, 'localStorage');
    rememberAdmission(session, ['he']);
    expect(rememberedAdmission(session)).toEqual([]);
  });
});
