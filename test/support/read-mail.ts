export interface Attached {
  headers: string;
  content: string;
}

/** A mail as its reader sees it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The first link in it. */
  link: string;
  attachments: Attached[];
}

const decodedBody = (headers: string, body: string): string => {
  if (/^content-transfer-encoding: base64/im.test(headers))
    return Buffer.from(body, 'base64').toString('utf8');
  if (!/^content-transfer-encoding: quoted-printable/im.test(headers)) return body;
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const split = (message: string): { headers: string; body: string } => {
  const end = message.search(/\r?\n\r?\n/);
  return {
    headers: message.slice(0, end).replaceAll(/\r?\n[ \t]+/g, ' '),
    body: message.slice(end).trim(),
  };
};

/** The parts of a mail, its text first. */
function partsOf(headers: string, body: string): Attached[] {
  const boundary = /^content-type: multipart\/mixed;.*boundary="([^"]+)"/im.exec(headers)?.[1];
  const parts =
    boundary === undefined ? [{ headers, body }] : body.split(`--${boundary}`).slice(1, -1).map(split);
  return parts.map((part) => ({ headers: part.headers, content: decodedBody(part.headers, part.body) }));
}

/** Reads a mail as it was handed over (RFC 5322), with or without attachments. */
export function readMail(message: string): Mail {
  const { headers, body } = split(message);
  const [text, ...attachments] = partsOf(headers, body);
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
  return {
    to: header('to'),
    subject: header('subject'),
    text: text?.content ?? '',
    link: /https?:\/\/\S+/.exec(text?.content ?? '')?.[0] ?? '',
    attachments,
  };
}
