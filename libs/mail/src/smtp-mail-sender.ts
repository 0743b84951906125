import { MailSender, type Mail } from '@app/application';
import { createTransport } from 'nodemailer';
import { messageOf, type Message } from './message-of.js';

const SMTP_TIMEOUT_MS = 10_000;

/** Sends through the mail server at an `smtp(s)://` address. */
export class SmtpMailSender extends MailSender {
  private readonly transport: { sendMail: (message: Message) => Promise<unknown> };

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    const timeouts = { connectionTimeout: SMTP_TIMEOUT_MS, socketTimeout: SMTP_TIMEOUT_MS };
    this.transport = createTransport({ url: smtpUrl, ...timeouts });
  }

  override async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(messageOf(mail, this.from));
  }
}
