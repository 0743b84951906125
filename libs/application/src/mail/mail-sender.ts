import type { Role, Timestamp } from '@app/dialogue';

/** When a session is planned to be held, and what a calendar needs to know its entry again. */
export interface MailedPlan {
  startsAt: Timestamp;
  /** Null: its length is not planned yet. */
  endsAt: Timestamp | null;
  timeZone: string;
  /** The same in every mail of one invitation. */
  entryId: string;
  /** Higher in a mail that replaces an earlier one. */
  revision: number;
  writtenAt: Timestamp;
}

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
      /** Null: not planned yet, or over. */
      planned: MailedPlan | null;
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
