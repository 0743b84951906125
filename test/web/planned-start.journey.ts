import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCalendar } from '../support/read-calendar.js';
import { readMail } from '../support/read-mail.js';
import { expect, expectAccessible, test, type RunningServer } from './fixtures.js';

const ADDRESS = 'noa@voorbeeld.nl';

async function mailsTo({ process: { dataDir } }: RunningServer) {
  const outbox = join(dataDir, 'outbox');
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml')).toSorted();
  const read = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
  return read.map(readMail).filter(({ to }) => to === ADDRESS);
}

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== document.body);

test('a session gets a date, and everyone reads when it is', async ({ server, page, browser }) => {
  await page.goto(await server.organiserLink(`datum-${Date.now()}@voorbeeld.nl`));
  const [date, time] = [page.getByLabel('Datum', { exact: true }), page.getByLabel('Begintijd')];

  await test.step('the form tells what is wrong with it, and what is unusual', async () => {
    await page.getByRole('link', { name: 'Nieuwe sessie' }).first().click();
    await page.getByLabel('Titel', { exact: true }).first().fill('De koppen bij elkaar');
    await page.getByRole('button', { name: /^Ongeveer 60 mensen/ }).click();
    await expect(page.getByText('In de tijdzone van de sessie: Amsterdamse tijd.')).toBeVisible();
    await time.fill('10:00');
    await page.getByRole('button', { name: 'Maak de sessie' }).click();
    await expect(page.getByText('Kies ook een datum, of maak de begintijd leeg.')).toBeVisible();
    await expect(date).toBeFocused();
    await date.fill('2001-11-24');
    await expect(page.getByText('Dit moment is al voorbij.')).toBeVisible();
    await expectAccessible(page);
    await date.fill('2098-11-24');
    await expect(page.getByText('Dit moment is al voorbij.')).toBeHidden();
    await page.getByRole('button', { name: 'Maak de sessie' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('De koppen bij elkaar');
  });

  await test.step('the page of the session says when it is', async () => {
    await expect(
      page.getByText('maandag 24 november 2098, 10:00–11:00 (Amsterdamse tijd)', { exact: true }),
    ).toBeVisible();
    await expect(page.getByText('Datum en tijd (klaar): ma 24 november 2098, 10:00–11:00')).toBeVisible();
    await page.getByLabel('E-mailadressen').fill(ADDRESS);
    await page.getByRole('button', { name: 'Nodig 1 persoon uit' }).click();
    await expect(page.getByText(/mail verstuurd/)).toBeVisible();
  });

  await test.step('after a change it says which mails are out of date, and mails them anew', async () => {
    const about = page.getByRole('region', { name: 'Over deze sessie' });
    await about.getByRole('button', { name: 'Wijzigen' }).click();
    await expect(date).toHaveValue('2098-11-24');
    await time.fill('11:00');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(about.getByText(/^1 uitnodiging is gemaild voordat je/)).toBeVisible();
    await expectAccessible(page);
    await about.getByRole('button', { name: 'Mail 1 uitnodiging opnieuw' }).click();
    const sure = page.getByRole('dialog');
    await expect(sure).toContainText('De link uit de oude mail werkt dan niet meer');
    await sure.getByRole('button', { name: 'Mail 1 uitnodiging opnieuw' }).click();
    await expect(about.getByText('De nieuwe mails gaan weg.')).toBeVisible();
    expect(await hasFocus(page)).toBe(true);
    await expect.poll(async () => (await mailsTo(server)).length).toBe(2);
    const entries = (await mailsTo(server)).map(({ attachments }) =>
      readCalendar(attachments[0]?.content ?? ''),
    );
    expect(entries).toMatchObject([
      { UID: entries[0]?.['UID'], SEQUENCE: '0', DTSTART: '20981124T090000Z' },
      { UID: entries[0]?.['UID'], SEQUENCE: '1', DTSTART: '20981124T100000Z' },
    ]);
  });

  await test.step('the list of sessions says it in short', async () => {
    await page.getByRole('link', { name: 'Mijn sessies' }).first().click();
    await expect(page.getByText('ma 24 november 2098, 11:00–12:00', { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('who waits elsewhere reads it by both clocks', async () => {
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Asia/Jerusalem' });
    const invited = await context.newPage();
    await invited.goto((await mailsTo(server)).at(-1)?.link ?? '');
    await expect(
      invited.getByText('maandag 24 november 2098, 11:00–12:00 (Amsterdamse tijd)', { exact: true }),
    ).toBeVisible();
    await expect(
      invited.getByText('Bij jou is dat ma 24 november, 12:00–13:00 (Israëlische tijd).'),
    ).toBeVisible();
    await expectAccessible(invited);
    await context.close();
  });
});
