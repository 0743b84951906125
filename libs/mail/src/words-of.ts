import type { Mail } from '@app/application';
import { textsFor } from '@app/texts';

export interface MailWords {
  subject: string;
  text: string;
}

const LINK_MINUTES = 24 * 60;

/** A mail in the reader's language: plain text, every link on a line of its own. */
export function wordsOf(mail: Mail): MailWords {
  const say = textsFor(mail.language);
  if (mail.kind === 'sign-in-link')
    return {
      subject: say('mail.sign-in.subject'),
      text: say('mail.sign-in.body', { link: mail.link, hours: LINK_MINUTES / 60 }),
    };
  const { link, role, sessionTitle, sessionPurpose } = mail;
  return {
    subject: say('mail.invitation.subject', { role, sessionTitle }),
    text: say('mail.invitation.body', { role, sessionTitle, purpose: sessionPurpose, link }),
  };
}
