import type { Timestamp } from '@app/dialogue';
import type { Language } from '@app/texts';

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** Hours and minutes at the place of the session. */
export const timeOfDay = (at: Timestamp, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);

/** A day at the place of the session. */
export const dayOf = (at: Timestamp, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', timeZone }).format(at);

/** Minutes and seconds, rounded up to ten seconds so that it does not hurry. */
export function roughly(ms: number): string {
  const seconds = Math.ceil(ms / 10_000) * 10;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
