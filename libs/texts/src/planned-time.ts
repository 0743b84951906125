import type { Language } from './languages.js';

/** When a session is planned to be held. */
export interface PlannedTime {
  /** In the time of Unix in milliseconds, as is `endsAt`. */
  startsAt: number;
  /** Null: its length is not planned yet. */
  endsAt: number | null;
  /** IANA name of the time zone in which it is said. */
  timeZone: string;
}

type SayZone = (key: 'when.zone', values: { zone: string; name: string }) => string;

/** Zones that are called by their city, and not by the part of the world that keeps the same time. */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/Amsterdam': 'amsterdam',
  'Europe/Brussels': 'brussels',
  'Europe/Paris': 'paris',
};

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** The time zone in words, such as "Amsterdamse tijd". */
export function zoneText(timeZone: string, language: Language, say: SayZone): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return say('when.zone', { zone: CITIES[timeZone] ?? 'other', name });
}

/** From when to when, such as "10:00–11:00"; only from when, where no end is planned. */
export function hoursText({ startsAt, endsAt, timeZone }: PlannedTime, language: Language): string {
  const of = (day: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...day, timeZone });
  const hours = of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (endsAt === null) return hours.format(startsAt);
  const day = of({ dateStyle: 'short' });
  return day.format(startsAt) === day.format(endsAt)
    ? hours.formatRange(startsAt, endsAt)
    : `${hours.format(startsAt)}–${hours.format(endsAt)}`;
}

/** In full, such as "dinsdag 24 november 2026, 10:00–11:00 (Amsterdamse tijd)". */
export function plannedTimeText(planned: PlannedTime, language: Language, say: SayZone): string {
  const { startsAt, timeZone } = planned;
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone }).format(startsAt);
  return `${day}, ${hoursText(planned, language)} (${zoneText(timeZone, language, say)})`;
}

/** For a list, such as "di 24 november, 10:00–11:00"; with the year unless it is the one of `now`. */
export function plannedTimeInShort(planned: PlannedTime, language: Language, now: number): string {
  const { startsAt, timeZone } = planned;
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const day = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(year.format(startsAt) === year.format(now) ? {} : { year: 'numeric' }),
    timeZone,
  }).format(startsAt);
  return `${day}, ${hoursText(planned, language)}`;
}

/** Whether clocks in the other zone show another time while the session is planned. */
export function isOtherTime(planned: PlannedTime, otherZone: string): boolean {
  const shown = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
      planned.startsAt,
    );
  return shown(planned.timeZone) !== shown(otherZone);
}
