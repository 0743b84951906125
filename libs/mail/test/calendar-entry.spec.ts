import type { Mail, MailedPlan } from '@app/application';
import { createTransport } from 'nodemailer';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCalendar } from '../../../test/support/read-calendar.js';
import { readMail } from '../../../test/support/read-mail.js';
import { FolderMailSender } from '../src/folder-mail-sender.js';
import { messageOf } from '../src/message-of.js';

const FROM = 'weerklank@example.org';
const LINK = 'https://weerklank.example/sign-in#token=abc&language=nl';
const PLANNED: MailedPlan = {
  startsAt: Date.UTC(2026, 10, 24, 9),
  endsAt: Date.UTC(2026, 10, 24, 10),
  timeZone: 'Europe/Amsterdam',
  entryId: '5f0d7d5c-0000-4000-8000-000000000001',
  revision: 2,
  writtenAt: Date.UTC(2026, 10, 1, 12, 30, 5),
};

const invitation = (
  planned: MailedPlan | null,
  changes: Partial<Mail & { kind: 'invitation' }> = {},
): Mail => ({
  kind: 'invitation',
  to: 'noa@example.org',
  language: 'nl',
  link: LINK,
  role: 'participant',
  sessionTitle: 'De koppen bij elkaar',
  sessionPurpose: 'Horen wat er gebeurt',
  contact: 'organisator@example.org',
  planned,
  ...changes,
});

const fileOf = (mail: Mail): string => {
  const [file] = messageOf(mail, FROM).attachments;
  if (!file) throw new Error('Nothing is attached');
  return file.content;
};

describe('the calendar entry of an invitation', () => {
  it('says when and where the session is, and under which name the calendar knows it again', () => {
    expect(readCalendar(fileOf(invitation(PLANNED)))).toEqual({
      VERSION: '2.0',
      PRODID: '-//Weerklank//Weerklank//NL',
      METHOD: 'PUBLISH',
      UID: PLANNED.entryId,
      SEQUENCE: '2',
      DTSTAMP: '20261101T123005Z',
      DTSTART: '20261124T090000Z',
      DTEND: '20261124T100000Z',
      SUMMARY: 'De koppen bij elkaar',
      DESCRIPTION: `Horen wat er gebeurt\n\n${LINK}`,
      LOCATION: LINK,
      URL: LINK,
      ORGANIZER: 'mailto:organisator@example.org',
      CLASS: 'PRIVATE',
      STATUS: 'CONFIRMED',
    });
  });

  it('leaves out what is not known', () => {
    const mail = invitation({ ...PLANNED, endsAt: null }, { sessionPurpose: '', contact: null });
    const names = Object.keys(readCalendar(fileOf(mail)));
    for (const name of ['DTEND', 'METHOD', 'ORGANIZER']) expect(names).not.toContain(name);
  });

  it.each([
    'Wat helpt; wat niet, en waarom\\hoe?\nNieuwe regel',
    `${'é'.repeat(40)}${'👩‍👩‍👧'.repeat(30)} שלום לכולם`,
    'BEGIN:VEVENT\r\nURL:https://elders.example',
  ])('gives back what was written: %j', (text) => {
    const file = fileOf(invitation(PLANNED, { sessionTitle: text, sessionPurpose: text }));
    const { SUMMARY, DESCRIPTION, URL } = readCalendar(file);
    const written = text.replaceAll('\r\n', '\n');
    expect([SUMMARY, DESCRIPTION, URL]).toEqual([written, `${written}\n\n${LINK}`, LINK]);
    expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  });

  it('has lines of at most 75 octets, each ended by CR and LF, and no broken characters', () => {
    const file = fileOf(invitation(PLANNED, { sessionPurpose: '–é👩‍👩‍👧ש'.repeat(60) }));
    const lines = file.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
  });

  it('is not there when nothing is planned, nor in other mails', () => {
    expect(messageOf(invitation(null), FROM).attachments).toEqual([]);
    const signIn = { kind: 'sign-in-link', to: 'noa@example.org', language: 'nl', link: LINK } as const;
    expect(messageOf(signIn, FROM).attachments).toEqual([]);
  });
});

describe('a mail with a calendar entry', () => {
  const mail = invitation(PLANNED);
  const whole = (sent: string) => {
    const { text, attachments } = readMail(sent);
    return { text: text.replaceAll('\r\n', '\n').trim(), files: attachments.map(({ content }) => content) };
  };
  const expected = { text: messageOf(mail, FROM).text.trim(), files: [fileOf(mail)] };

  it('is written whole into the folder, with its text as it reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'weerklank-mail-'));
    try {
      await new FolderMailSender(folder, FROM).send(mail);
      const [name = ''] = await readdir(folder);
      const sent = await readFile(join(folder, name), 'utf8');
      expect(whole(sent)).toEqual(expected);
      expect(sent).toContain(`\n\n${LINK}\n\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('goes whole to a mail server', async () => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const { message } = await transport.sendMail(messageOf(mail, FROM));
    const sent = String(message);
    expect(whole(sent)).toEqual(expected);
    expect(readMail(sent).attachments[0]?.headers).toMatch(/content-type: text\/calendar;.*method=PUBLISH/i);
  });
});
