import type { Answer, AttendeeId } from '@app/dialogue';
import { themeRecognition } from '@app/themes';

const answers = (given: Record<string, Answer>) =>
  new Map(Object.entries(given).map(([id, answer]) => [id as AttendeeId, answer] as const));

describe('themeRecognition', () => {
  it('counts a person once, by the statement they recognise most', () => {
    const theme = [answers({ an: 3, bo: 0, cy: 1 }), answers({ an: 2, bo: 2, cy: 1 }), answers({ an: 3 })];
    expect(themeRecognition(theme)).toEqual({
      askedCount: 3,
      recognisedCount: 2,
      cannotSayCount: 0,
      score: 3 / 5,
    });
  });

  it('does not count those who cannot say as asked, unless they say of another', () => {
    const theme = [answers({ an: 'cannot-say', bo: 'cannot-say' }), answers({ bo: 1 })];
    expect(themeRecognition(theme)).toEqual({
      askedCount: 1,
      recognisedCount: 0,
      cannotSayCount: 1,
      score: 1 / 3,
    });
  });

  it('does not rise because a thing is said often', () => {
    const once = [answers({ an: 3, bo: 0 })];
    expect(themeRecognition([...once, ...once, ...once])).toEqual(themeRecognition(once));
  });

  it('does not let two of two beat thirty-nine of forty', () => {
    const few = themeRecognition([answers({ an: 3, bo: 3 })]);
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`p${i}`, i === 0 ? 0 : 3] as const),
    );
    expect(few.score).toBeLessThan(themeRecognition([answers(many as Record<string, Answer>)]).score);
  });

  it('is a half when nobody was asked', () => {
    expect(themeRecognition([])).toEqual({
      askedCount: 0,
      recognisedCount: 0,
      cannotSayCount: 0,
      score: 0.5,
    });
  });
});
