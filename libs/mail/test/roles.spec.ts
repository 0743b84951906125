import { LANGUAGES } from '@app/texts';
import { messageOf, type Message } from '../src/message-of.js';

const ROLES = ['participant', 'moderator', 'editor', 'observer'] as const;
type InvitedRole = (typeof ROLES)[number];

const FROM = 'weerklank@example.org';
const common = {
  to: 'noa@example.org',
  link: 'https://weerklank.example/sign-in#token=x',
  sessionTitle: 'De koppen bij elkaar',
  contact: 'organisator@example.org',
};

const invitation = (language: string, role: InvitedRole, sessionPurpose = 'Horen wat er gebeurt'): Message =>
  messageOf({ kind: 'invitation', ...common, language, role, sessionPurpose, planned: null }, FROM);

const report = (language: string, contact: string | null = common.contact): Message =>
  messageOf(
    {
      kind: 'report',
      ...common,
      contact,
      language,
      until: new Date('2026-11-28T23:30:00Z'),
      timeZone: 'Europe/Amsterdam',
    },
    FROM,
  );

describe('an invitation', () => {
  it.each(LANGUAGES)('has words of its own for every role in %s', (language) => {
    const messages = ROLES.map((role) => invitation(language, role));
    expect(new Set(messages.map(({ subject }) => subject)).size).toBe(ROLES.length);
    const paragraphs = messages.map(({ text }) => text.split('\n\n'));
    for (const place of [1, 4, 6])
      expect(new Set(paragraphs.map((paragraph) => paragraph[place])).size).toBe(ROLES.length);
  });

  it('promises the report to who takes part and rehearsing to who moderates', () => {
    expect(invitation('nl', 'participant').text).toContain('krijg je het rapport');
    expect(invitation('nl', 'moderator').text).not.toContain('krijg je het rapport');
    expect(invitation('nl', 'moderator').text).toContain('oefenen');
  });

  it('says whom to ask, and is answered to them', () => {
    const { text, replyTo } = invitation('en', 'observer');
    expect(text).toContain('organisator@example.org');
    expect(replyTo).toBe('organisator@example.org');
  });

  it('leaves no gap where the purpose is empty', () => {
    expect(invitation('nl', 'participant', '').text).not.toMatch(/\n{3}/);
  });
});

describe('the mail of a report', () => {
  it.each(LANGUAGES)('has its link on a line of its own in %s, and no other', (language) => {
    const { text, subject } = report(language);
    expect(text.match(/https?:\S+/g)).toEqual([common.link]);
    expect(text).toContain(`\n\n${common.link}\n\n`);
    expect(subject).toContain(common.sessionTitle);
  });

  it('says until which day the link opens it, in the time zone of the session', () => {
    expect(report('nl').text).toContain('29 november 2026');
    expect(report('en').text).toContain('November 29, 2026');
  });

  it('names no contact when there is none', () => {
    const { text, replyTo } = report('nl', null);
    expect(text.trimEnd()).toMatch(/Dank voor je tijd!$/);
    expect(replyTo).toBeUndefined();
  });
});
