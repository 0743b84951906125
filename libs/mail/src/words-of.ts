import type { Mail } from '@app/application';
import { languageOf, plannedTimeText, textsFor } from '@app/texts';

export interface MailWords {
  subject: string;
  text: string;
}

const LINK_MINUTES = 24 * 60;

/** Without the gaps of what was left empty. */
const closed = (text: string): string => text.replaceAll(/\n{3,}/g, '\n\n');

/** A mail in the reader's language: plain text, every link on a line of its own. */
export function wordsOf(mail: Mail): MailWords {
  const say = textsFor(mail.language);
  if (mail.kind === 'sign-in-link')
    return {
      subject: say('mail.sign-in.subject'),
      text: say('mail.sign-in.body', { link: mail.link, hours: LINK_MINUTES / 60 }),
    };
  const { link, sessionTitle } = mail;
  const contact = mail.contact === null ? '' : say('mail.contact', { address: mail.contact });
  if (mail.kind === 'report') {
    const { until, timeZone } = mail;
    const day = new Intl.DateTimeFormat(languageOf(mail.language), { dateStyle: 'long', timeZone }).format(
      until,
    );
    return {
      subject: say('mail.report.subject', { sessionTitle }),
      text: closed(say('mail.report.body', { sessionTitle, link, until: day, contact })),
    };
  }
  const { role, sessionPurpose: purpose, planned } = mail;
  const startsAt = planned === null ? '' : plannedTimeText(planned, languageOf(mail.language), say);
  return {
    subject: say('mail.invitation.subject', { role, sessionTitle }),
    text: closed(say('mail.invitation.body', { role, sessionTitle, startsAt, purpose, link, contact })),
  };
}
