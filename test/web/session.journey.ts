import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, type RunningServer } from './fixtures.js';
import { tabTo } from './keyboard.js';

const QUESTION = 'Waar loop je tegenaan als je iets nieuws invoert?';

/** The organiser makes a session with one question and gets a personal link for everyone invited. */
async function prepare(page: Page, server: RunningServer, people: readonly string[]): Promise<string[]> {
  await page.goto(await server.organiserLink(`organisator-${Date.now()}@voorbeeld.nl`));
  await expect(page).toHaveURL(/\/studio$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn sessies');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nieuwe sessie' }).first().click();
  await page.getByLabel('Titel', { exact: true }).first().fill('De koppen bij elkaar');
  await page.getByRole('button', { name: /^Ongeveer 60 mensen/ }).click();
  await page.getByLabel('Vraag aan de deelnemers').first().fill(QUESTION);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Maak de sessie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De koppen bij elkaar');
  await page.getByLabel('E-mailadressen').fill(people.join('\n'));
  await page.getByRole('button', { name: /^Nodig \d+ mensen uit$/ }).click();
  await expect(page.getByText(/mail verstuurd/)).toHaveCount(people.length);
  const links: string[] = [];
  for (const address of people) {
    await page.getByRole('button', { name: `Nieuwe link voor ${address}` }).click();
    await page.getByRole('button', { name: 'Maak een nieuwe link' }).click();
    links.push(await page.getByLabel('Persoonlijke link').inputValue());
    await page.getByRole('button', { name: 'Sluiten' }).click();
  }
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Vraag 2 heeft nog geen tekst' })).toBeVisible();
  await page.getByRole('button', { name: 'Open de wachtruimte' }).click();
  const sure = page.getByRole('dialog', { name: 'Toch openen?' });
  await expect(sure).toContainText('Vraag 2 heeft nog geen tekst');
  await sure.getByRole('button', { name: 'Open de wachtruimte' }).click();
  return links;
}

async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page).toHaveURL(/\/sessions\/[\da-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function post(page: Page, text: string): Promise<void> {
  const open = page.getByRole('button', { name: /^(Schrijf een bijdrage|Schrijf verder aan je bijdrage)$/ });
  const box = page.getByRole('textbox');
  await expect(open.or(box).first()).toBeVisible();
  if (await open.isVisible()) await open.click();
  await box.first().fill(text);
  await page.getByRole('button', { name: 'Plaatsen' }).click();
}

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

test('three people and a moderator live the whole story', async ({ page: room, person, server }) => {
  test.setTimeout(240_000);
  const people = ['anna@voorbeeld.nl', 'bram@voorbeeld.nl', 'chris@voorbeeld.nl'];
  const links = await prepare(room, server, people);
  const [anna, bram, chris] = [await person(), await person(), await person()];
  for (const [index, who] of [anna, bram, chris].entries()) await enter(who, links[index] ?? '');
  await expect(anna.getByText('zien niet wie wat schrijft').first()).toBeVisible();
  await expectAccessible(anna);

  await test.step('the moderator begins and opens the first question', async () => {
    await room.getByRole('link', { name: 'Naar de gespreksruimte' }).first().click();
    await room
      .getByRole('button', { name: /^Begin de sessie/ })
      .first()
      .click();
    await room.getByRole('dialog').getByRole('button', { name: 'Begin de sessie' }).click();
    // The programme begins with a welcome; the question is opened straight away.
    const folded = room.locator('.script-fold > summary');
    if (await folded.isVisible()) await folded.click();
    await room.getByRole('button', { name: /^Open Vraag 1/ }).click();
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
    await expectAccessible(room);
    await expectAccessible(anna);
  });

  await test.step('everyone writes by themselves, then sees the others', async () => {
    await post(anna, 'Iedereen knikt en niemand heeft tijd');
    await post(bram, 'Begin met één team dat het echt wil');
    await room.getByRole('button', { name: /^Naar de dialoog/ }).click();
    await expect(card(anna, 'Begin met één team')).toBeVisible();
    await expect(card(anna, 'Iedereen knikt')).toHaveCount(0);
    await expectAccessible(anna);
  });

  await test.step('a degree by thumb and one by key; the tally shows after one’s own answer', async () => {
    await card(anna, 'Begin met één team').getByRole('button', { name: 'Volledig' }).click();
    await expect(anna.getByText('Jouw antwoord: Volledig')).toBeVisible();
    await expect(card(chris, 'Iedereen knikt')).toBeVisible();
    await chris.keyboard.press('2');
    await expect(chris.getByText('Jouw antwoord: Grotendeels')).toBeVisible();
    await expectAccessible(chris);
    await room.getByRole('tab', { name: /^Bijdragen/ }).click();
    // Which of the two statements lay before Chris first is the dealer's choice.
    const both = room.getByText('2 van 2 grotendeels of volledig');
    await expect(room.getByText('1 van 1 grotendeels of volledig').or(both).first()).toBeVisible();
  });

  await test.step('what is typed in a tunnel is kept, through a reload, and leaves when it can', async () => {
    await bram.context().setOffline(true);
    await post(bram, 'Geschreven in de tunnel');
    await expect(bram.getByText(/Bewaard op dit apparaat/).first()).toBeVisible();
    await expectAccessible(bram);
    await bram.context().setOffline(false);
    await bram.reload();
    await expect(card(anna, 'Geschreven in de tunnel')).toBeVisible();
    await expect(card(anna, 'Geschreven in de tunnel')).toHaveCount(1);
  });

  await test.step('the keyboard alone suffices', async () => {
    const open = chris.getByRole('button', { name: /^Schrijf/ }).first();
    await tabTo(chris, open);
    await chris.keyboard.press('Enter');
    await tabTo(chris, chris.getByRole('textbox').first());
    await chris.keyboard.type('Zonder muis geschreven');
    await chris.keyboard.press('Control+Enter');
    await expect(card(anna, 'Zonder muis geschreven')).toBeVisible();
    await tabTo(anna, card(anna, 'Zonder muis geschreven').getByRole('button', { name: 'Een beetje' }));
    await anna.keyboard.press('Enter');
    await expect(anna.getByText('Jouw antwoord: Een beetje')).toBeVisible();
  });

  await test.step('a server that is killed and comes back loses nothing', async () => {
    server.process.crash();
    await post(chris, 'Geplaatst terwijl de server weg was');
    await expect(card(anna, 'Geplaatst terwijl de server weg was')).toBeVisible({ timeout: 30_000 });
    await expect(card(anna, 'Geplaatst terwijl de server weg was')).toHaveCount(1);
  });

  await test.step('a hidden statement leaves every screen, and comes back when that is undone', async () => {
    const row = room.getByRole('listitem').filter({ hasText: 'Geschreven in de tunnel' }).first();
    await row.getByText('Ingrijpen').click();
    await row.getByRole('button', { name: 'Verberg' }).first().click();
    await row.getByRole('button', { name: 'Noemt iemand' }).click();
    await expect(card(anna, 'Geschreven in de tunnel')).toHaveCount(0);
    await room.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(card(anna, 'Geschreven in de tunnel')).toBeVisible();
  });

  await test.step('a follow-up question stands within seconds', async () => {
    await room
      .getByRole('button', { name: /^Vraag tussendoor/ })
      .first()
      .click();
    await room.getByRole('dialog').getByLabel('Wat wil je vragen?').fill('Wie moet er als eerste ja zeggen?');
    await room.keyboard.press('Enter');
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Wie moet er als eerste ja zeggen?');
  });

  await test.step('after closing everyone has the result', async () => {
    await room
      .getByRole('button', { name: /^Sluit de sessie af/ })
      .first()
      .click();
    await room.getByRole('dialog').getByRole('button', { name: 'Sluit de sessie af' }).click();
    await expect(anna.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
    const report = anna.getByRole('link', { name: /Lees het hele rapport/ });
    await expect(report).toBeVisible();
    await expectAccessible(anna);
    await anna.goto(new URL((await report.getAttribute('href')) ?? '', anna.url()).href);
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText('De koppen bij elkaar');
    await expectAccessible(anna);
  });
});
