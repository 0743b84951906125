import type { Mail } from '@app/application';
import { LANGUAGES, textsFor } from '@app/texts';
import { messageOf } from '../src/message-of.js';

const invitation = (language: string): Mail => ({
  kind: 'invitation',
  to: 'noa@example.org',
  language,
  link: 'https://weerklank.example/sign-in#token=x',
  role: 'participant',
  sessionTitle: 'De koppen bij elkaar',
  sessionPurpose: 'Horen wat er echt gebeurt',
  planned: null,
  contact: null,
});

describe('a mail', () => {
  it.each(LANGUAGES)('speaks %s, with every link on a line of its own', (language) => {
    const message = messageOf(invitation(language), 'weerklank@example.org');
    expect(message.headers['Content-Language']).toBe(language);
    expect(message.text).toContain(textsFor(language)('privacy.pseudonymity'));
    expect(message.text).toContain('\n\nhttps://weerklank.example/sign-in#token=x\n\n');
    expect(message.subject).toContain('De koppen bij elkaar');
  });

  it('says which language it is in, also when that is not the one asked for', () => {
    const message = messageOf(invitation('de'), 'weerklank@example.org');
    expect(message.headers['Content-Language']).toBe('nl');
    expect(message.text).toMatch(/^Hallo,/u);
  });
});
