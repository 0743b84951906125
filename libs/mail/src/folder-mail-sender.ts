import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MailSender, type Mail } from '@app/application';
import { messageOf } from './message-of.js';

/** Header values come on one line, whatever somebody typed into a title. */
const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();

/**
 * Where no mail server is set: every mail becomes an `.eml` file that only the server's user can read. It is written as it
 * reads (UTF-8, RFC 6532), so that a link can be copied from it.
 */
export class FolderMailSender extends MailSender {
  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  override async send(mail: Mail): Promise<void> {
    const sentAt = new Date();
    const { from, to, replyTo, subject, text, headers } = messageOf(mail, this.from);
    const lines = Object.entries({
      From: from,
      To: to,
      ...(replyTo === undefined ? {} : { 'Reply-To': replyTo }),
      Subject: subject,
      Date: sentAt.toUTCString(),
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
      ...headers,
    }).map(([name, value]) => `${name}: ${oneLine(value)}`);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const time = sentAt.toISOString().replaceAll(/[:.]/g, '-');
    const path = join(this.folder, `${time}-${mail.kind}-${randomUUID().slice(0, 8)}.eml`);
    await writeFile(`${path}.part`, `${lines.join('\n')}\n\n${text}\n`, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}
