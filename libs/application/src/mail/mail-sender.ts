import type { Role } from '@app/dialogue';

/** What a mail says, with the address of who organises the session as its contact; the sender puts it in words in the reader's language. */
export type Mail =
  | { kind: 'sign-in-link'; to: string; language: string; link: string }
  | {
      kind: 'invitation';
      to: string;
      language: string;
      link: string;
      role: Role;
      sessionTitle: string;
      sessionPurpose: string;
      contact: string | null;
    }
  | {
      kind: 'report';
      to: string;
      language: string;
      link: string;
      sessionTitle: string;
      /** Until then the link opens the report. */
      until: Date;
      timeZone: string;
      contact: string | null;
    };

/** Hands mails to a mail server, or to a folder that one can look into. Port. */
export abstract class MailSender {
  /** Resolves when the mail was handed over; rejects when it was not. */
  abstract send(mail: Mail): Promise<void>;
}
