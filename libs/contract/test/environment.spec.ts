import { readEnvironment } from '@app/contract';

describe('the days until nobody can tell any more who was who', () => {
  const daysBy = (value?: string) =>
    readEnvironment(value === undefined ? {} : { WEERKLANK_UNLINK_AFTER_DAYS: value })
      .WEERKLANK_UNLINK_AFTER_DAYS;

  it('are the seven that every screen promises, unless somebody sets them', () => {
    expect([daysBy(), daysBy(''), daysBy('0'), daysBy('5')]).toEqual([7, 7, 0, 5]);
  });

  it.each(['8', '-1', '1.5', 'nooit'])('cannot be %s', (value) => {
    expect(() => daysBy(value)).toThrow(/WEERKLANK_UNLINK_AFTER_DAYS/);
  });
});
