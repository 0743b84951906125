import type { Mail } from '@app/application';
import { languageOf } from '@app/texts';
import { calendarFile } from './calendar-entry.js';
import { wordsOf } from './words-of.js';

export interface Attachment {
  filename: string;
  contentType: string;
  content: string;
}

export interface Message {
  from: string;
  /** Who organises the session; left out where a mail is about none. */
  replyTo?: string;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  attachments: Attachment[];
  disableFileAccess: true;
  disableUrlAccess: true;
}

/** The session as an entry for the reader's calendar; none for a mail that is about no time to come. */
function attachmentsOf(mail: Mail): Attachment[] {
  if (mail.kind !== 'invitation' || mail.planned === null) return [];
  const { planned, sessionTitle: title, sessionPurpose: purpose, link, contact: organiser } = mail;
  return [
    {
      filename: 'weerklank.ics',
      contentType: `text/calendar; charset=utf-8${organiser === null ? '' : '; method=PUBLISH'}`,
      content: calendarFile({ planned, title, purpose, link, organiser }),
    },
  ];
}

/** Marked as sent by a machine (RFC 3834), so that out-of-office replies stay away. */
export const messageOf = (mail: Mail, from: string): Message => ({
  from,
  to: mail.to,
  ...('contact' in mail && mail.contact !== null ? { replyTo: mail.contact } : {}),
  ...wordsOf(mail),
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': languageOf(mail.language) },
  attachments: attachmentsOf(mail),
  disableFileAccess: true,
  disableUrlAccess: true,
});
