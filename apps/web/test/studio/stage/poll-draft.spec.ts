import { pollMistakes, pollOf, type PollDraft } from '../../../src/studio/room/stage/poll-draft.js';

const draft = (question: string, ...options: string[]): PollDraft => ({
  question,
  options: options.map((text, place) => ({ key: `o${place}`, text })),
});

describe('a poll that is being written', () => {
  it('may be opened with a question and two answers; what was left open is left out', () => {
    const poll = draft(' Verder? ', ' Ja ', '', 'Nee', ' ');
    expect(pollMistakes(poll)).toEqual({});
    expect(pollOf(poll)).toEqual({ question: 'Verder?', options: ['Ja', 'Nee'] });
  });

  it('names each field that lacks something', () => {
    expect(pollMistakes(draft(' ', '', ''))).toEqual({ question: 'question', o0: 'option', o1: 'option' });
    expect(pollMistakes(draft('Verder?', 'Ja', ''))).toEqual({ o1: 'option' });
  });

  it('names the second of two answers that are the same', () => {
    expect(pollMistakes(draft('Verder?', 'Ja', 'Nee', ' JA '))).toEqual({ o2: 'double' });
  });

  it('names what is too long, in characters as people count them', () => {
    const family = '👨‍👩‍👧';
    expect(pollMistakes(draft(family.repeat(280), family.repeat(80), 'Nee'))).toEqual({});
    expect(pollMistakes(draft('a'.repeat(281), 'b'.repeat(81), 'Nee'))).toEqual({
      question: 'long-question',
      o0: 'long-option',
    });
  });
});
