import type { MailedPlan } from '@app/application';

/** What stands in a calendar about a session that somebody was invited to. */
export interface CalendarEntry {
  planned: MailedPlan;
  title: string;
  purpose: string;
  /** The personal link of whoever the entry is for. */
  link: string;
  /** The address of who organises the session; null: nobody is known. */
  organiser: string | null;
}

const MOST_OCTETS = 75;

const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** At most 75 octets a line, never within a character; what goes on begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** In UTC, as in `20261124T090000Z`. */
const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/**
 * The entry as an iCalendar file (RFC 5545; RFC 5546 PUBLISH where there is an organiser, which that wants), kept from
 * others who look into the calendar: it has a personal link. One with a higher revision takes the place of an earlier one.
 */
export function calendarFile({ planned, title, purpose, link, organiser }: CalendarEntry): string {
  const { startsAt, endsAt, entryId, revision, writtenAt } = planned;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Weerklank//Weerklank//NL',
    ...(organiser === null ? [] : ['METHOD:PUBLISH']),
    'BEGIN:VEVENT',
    `UID:${entryId}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(startsAt)}`,
    ...(endsAt === null ? [] : [`DTEND:${utc(endsAt)}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([purpose, link].filter((text) => text !== '').join('\n\n'))}`,
    `LOCATION:${escaped(link)}`,
    `URL:${link}`,
    ...(organiser === null ? [] : [`ORGANIZER:mailto:${encodeURI(organiser)}`]),
    'CLASS:PRIVATE',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
