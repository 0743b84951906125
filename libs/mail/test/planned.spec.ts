import type { Mail } from '@app/application';
import { messageOf } from '../src/message-of.js';

const invitation = (language: string, startsAt: number | null, timeZone = 'Europe/Amsterdam'): string => {
  const mail: Mail = {
    kind: 'invitation',
    to: 'noa@example.org',
    language,
    link: 'https://weerklank.example/sign-in#token=x',
    role: 'participant',
    sessionTitle: 'Samen',
    sessionPurpose: 'Horen wat er gebeurt',
    contact: null,
    planned:
      startsAt === null
        ? null
        : {
            startsAt,
            endsAt: startsAt + 3_600_000,
            timeZone,
            entryId: 'een',
            revision: 0,
            writtenAt: 0,
          },
  };
  return messageOf(mail, 'weerklank@example.org').text;
};

describe('when a session is, in its invitation', () => {
  const startsAt = Date.UTC(2026, 10, 24, 9);

  it('stands under the title, in the language of the reader and the time zone of the session', () => {
    expect(invitation('nl', startsAt)).toContain(
      '\n\nSamen\ndinsdag 24 november 2026, 10:00–11:00 (Amsterdamse tijd)\n\nHoren',
    );
    expect(invitation('en', startsAt)).toMatch(
      /\n\nSamen\nTuesday,? 24 November 2026, 10:00–11:00 \(Amsterdam time\)\n\nHoren/u,
    );
    expect(invitation('fr', startsAt)).toMatch(
      /\n\nSamen\nmardi 24 novembre 2026, 10:00\s?–\s?11:00 \(heure d’Amsterdam\)\n\nHoren/u,
    );
    expect(invitation('he', startsAt, 'Asia/Jerusalem')).toMatch(
      /\n\nSamen\nיום שלישי, 24 בנובמבר 2026, 11:00–12:00 \(שעון ישראל\)\n\nHoren/u,
    );
  });

  it('is said by the clock of that day, summer or winter', () => {
    expect(invitation('nl', Date.UTC(2026, 5, 30, 9))).toContain('dinsdag 30 juni 2026, 11:00–12:00 (');
  });

  it('is not spoken of when it is not planned', () => {
    expect(invitation('nl', null)).toContain('\n\nSamen\n\nHoren wat er gebeurt\n\n');
  });
});
