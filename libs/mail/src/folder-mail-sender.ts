import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MailSender, type Mail } from '@app/application';
import { messageOf, type Attachment } from './message-of.js';

/** Header values come on one line, whatever somebody typed into a title. */
const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();

const TEXT = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
};

const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${oneLine(value)}`)
    .join('\n');

const attached = ({ filename, contentType, content }: Attachment): string => {
  const headers = {
    'Content-Type': contentType,
    'Content-Transfer-Encoding': 'base64',
    'Content-Disposition': `attachment; filename="${filename}"`,
  };
  const lines =
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return `${headerLines(headers)}\n\n${lines.join('\n')}`;
};

/** What stands below the headers of the mail, and the headers that say how to read it. */
function bodyOf(text: string, attachments: readonly Attachment[]) {
  if (attachments.length === 0) return { headers: TEXT, body: text };
  const boundary = randomUUID();
  const parts = [`${headerLines(TEXT)}\n\n${text}`, ...attachments.map(attached)];
  return {
    headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"` },
    body: `${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--`,
  };
}

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
    const { from, to, replyTo, subject, text, headers, attachments } = messageOf(mail, this.from);
    const written = bodyOf(text, attachments);
    const head = headerLines({
      From: from,
      To: to,
      ...(replyTo === undefined ? {} : { 'Reply-To': replyTo }),
      Subject: subject,
      Date: sentAt.toUTCString(),
      'MIME-Version': '1.0',
      ...written.headers,
      ...headers,
    });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const time = sentAt.toISOString().replaceAll(/[:.]/g, '-');
    const path = join(this.folder, `${time}-${mail.kind}-${randomUUID().slice(0, 8)}.eml`);
    await writeFile(`${path}.part`, `${head}\n\n${written.body}\n`, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}
