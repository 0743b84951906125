import type { Mail } from '@app/application';
import { languageOf } from '@app/texts';
import { wordsOf } from './words-of.js';

export interface Message {
  from: string;
  /** Who organises the session; left out where a mail is about none. */
  replyTo?: string;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  disableFileAccess: true;
  disableUrlAccess: true;
}

/** Marked as sent by a machine (RFC 3834), so that out-of-office replies stay away. */
export const messageOf = (mail: Mail, from: string): Message => ({
  from,
  to: mail.to,
  ...('contact' in mail && mail.contact !== null ? { replyTo: mail.contact } : {}),
  ...wordsOf(mail),
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': languageOf(mail.language) },
  disableFileAccess: true,
  disableUrlAccess: true,
});
