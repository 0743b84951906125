import { isOtherTime, plannedTimeInShort, plannedTimeText, textsFor, zoneText } from '@app/texts';

const HOUR_MS = 3_600_000;
const startsAt = Date.UTC(2026, 10, 24, 9);
const planned = { startsAt, endsAt: startsAt + HOUR_MS, timeZone: 'Europe/Amsterdam' };

describe('a planned time', () => {
  it('is said in full, by the clock and the name of its time zone', () => {
    const say = textsFor('nl');
    const brussels = { ...planned, timeZone: 'Europe/Brussels' };
    const jerusalem = { ...planned, timeZone: 'Asia/Jerusalem' };
    expect(plannedTimeText(planned, 'nl', say)).toBe(
      'dinsdag 24 november 2026, 10:00–11:00 (Amsterdamse tijd)',
    );
    expect(plannedTimeText(brussels, 'nl', say)).toContain('10:00–11:00 (Brusselse tijd)');
    expect(plannedTimeText(jerusalem, 'nl', say)).toContain('11:00–12:00 (Israëlische tijd)');
  });

  it('has no end where no end is planned', () => {
    expect(plannedTimeInShort({ ...planned, endsAt: null }, 'nl', startsAt)).toBe('di 24 november, 10:00');
  });

  it('ends by the clock of the next day when it passes midnight', () => {
    const late = { ...planned, startsAt: startsAt + 13.5 * HOUR_MS, endsAt: startsAt + 15 * HOUR_MS };
    expect(plannedTimeInShort(late, 'nl', startsAt)).toBe('di 24 november, 23:30–01:00');
  });

  it('is said in short with the year only when that is another', () => {
    expect(plannedTimeInShort(planned, 'nl', Date.UTC(2026, 0, 2))).toBe('di 24 november, 10:00–11:00');
    expect(plannedTimeInShort(planned, 'nl', Date.UTC(2025, 11, 30))).toBe(
      'di 24 november 2026, 10:00–11:00',
    );
  });

  it.each([
    ['Europe/Brussels', false],
    ['Asia/Jerusalem', true],
    ['UTC', true],
    ['America/New_York', true],
  ])('is another time on clocks in %s: %s', (zone, isOther) => {
    expect(isOtherTime(planned, zone)).toBe(isOther);
  });

  it('goes by the offsets of its own day: London and Lisbon differ from Reykjavik in summer alone', () => {
    const [winter, summer] = [startsAt, Date.UTC(2026, 6, 1, 9)].map((at) =>
      isOtherTime({ startsAt: at, endsAt: null, timeZone: 'Europe/London' }, 'Atlantic/Reykjavik'),
    );
    expect([winter, summer]).toEqual([false, true]);
  });

  it.each(['nl', 'en', 'fr', 'he'] as const)('names every zone in %s', (language) => {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      expect(zoneText(zone, language, textsFor(language))).toMatch(/^[^/_]+$/);
  });
});
