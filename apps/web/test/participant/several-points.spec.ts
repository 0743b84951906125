/** @jest-environment node */
import { twoPointsOf } from '../../src/participant/write/several-points.js';

describe('a text with several points', () => {
  it.each([
    [
      'a turn in Dutch',
      'Wij hebben te weinig tijd, en ook geen eigen budget',
      ['Wij hebben te weinig tijd', 'en ook geen eigen budget'],
    ],
    [
      'a turn in English',
      'Nobody has the time for it. In addition, the rules change every year',
      ['Nobody has the time for it.', 'In addition, the rules change every year'],
    ],
    [
      'a turn in French',
      'Personne n’a le temps. De plus, les règles changent',
      ['Personne n’a le temps.', 'De plus, les règles changent'],
    ],
    [
      'a turn in Hebrew',
      'אין לנו מספיק זמן לזה בנוסף אין לנו תקציב',
      ['אין לנו מספיק זמן לזה', 'בנוסף אין לנו תקציב'],
    ],
    [
      'a list',
      '- te weinig tijd en geld\n- de raad wil het niet\n- niemand vraagt erom',
      ['te weinig tijd en geld', 'de raad wil het niet\n- niemand vraagt erom'],
    ],
    [
      'three sentences',
      'Het begint altijd goed. Daarna haakt iedereen af. Ik weet niet waarom.',
      ['Het begint altijd goed.', 'Daarna haakt iedereen af. Ik weet niet waarom.'],
    ],
  ])('is cut in two: %s', (_what, text, expected) => {
    expect(twoPointsOf(text)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['one sentence', 'Iedereen knikt en niemand heeft tijd'],
    ['two sentences', 'Iedereen knikt. Daarna heeft niemand er tijd voor.'],
    ['a turn at the very beginning', 'Daarnaast merk ik dat niemand er tijd voor heeft'],
    ['a turn that has only begun', 'Iedereen knikt als ik erover begin, en ook'],
    ['the letters of a turn inside a word', 'Wij deden mee aan een ook landelijk bekend programma'],
    ['more and more in French', 'Nous avons de plus en plus de réunions sur ce sujet'],
    ['a list of one', '- alles kost bij ons veel meer tijd dan gedacht'],
  ])('is not seen in %s', (_what, text) => {
    expect(twoPointsOf(text)).toBeNull();
  });

  it('loses no word when it is cut', () => {
    const text = 'Ten eerste is er geen tijd. Ten tweede is er geen geld! En wie wil het eigenlijk?';
    const wordsOf = (of: string) => of.split(/\s+/);
    expect(wordsOf(twoPointsOf(text)?.join(' ') ?? '')).toEqual(wordsOf(text));
  });
});
