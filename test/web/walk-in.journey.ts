import { expect, expectAccessible, test } from './fixtures.js';

test('somebody without an invitation walks in by the code on the screen', async ({ person, server }) => {
  const { sessionId } = await server.api.createSession({
    title: 'Koppen bij elkaar',
    agenda: [],
    settings: {},
  });
  const [moderator] = await server.api.personalLinks(sessionId, [{ role: 'moderator', language: 'nl' }]);
  const studio = await person();
  await studio.goto(moderator?.link ?? '');
  await studio.waitForURL(/\/studio\//);
  await studio.goto(`${server.url}/studio/sessions/${sessionId}`);
  await studio.getByRole('button', { name: 'Open binnenlopen' }).click();
  await studio.getByRole('button', { name: 'Toon QR' }).click();
  const stage = studio.getByRole('dialog', { name: 'Binnenlopen' });
  await expect(stage.getByText('/join')).toBeVisible();
  await expectAccessible(studio);
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await stage.innerText())?.[0] ?? '';

  const guest = await person();
  await guest.goto(`${server.url}/join`);
  await guest.getByLabel('Code').fill('0000 0000');
  await guest.getByRole('button', { name: 'Verder' }).click();
  await expect(guest.getByText('Deze code kennen we niet')).toBeVisible();
  await expectAccessible(guest);
  await guest.getByLabel('Code').fill(code.toLowerCase());
  await guest.getByRole('button', { name: 'Verder' }).click();
  await expect(guest.getByText('Koppen bij elkaar')).toBeVisible();
  await expectAccessible(guest);
  await guest.getByRole('button', { name: 'Doe mee' }).click();
  await expect(guest.getByText('De deuren zijn nog niet open.')).toBeVisible();
  await server.api.run(sessionId, { kind: 'open-lobby' });
  await guest.getByRole('button', { name: 'Doe mee' }).click();
  await expect(guest.getByRole('heading', { name: 'Je bent binnen' })).toBeVisible();
  const ownLink = await guest.getByLabel('Jouw eigen link').inputValue();
  await expectAccessible(guest);
  await guest.getByRole('link', { name: 'Naar de sessie' }).click();
  await expect(guest.getByRole('heading', { name: 'Koppen bij elkaar' })).toBeVisible();

  await guest.goto(`${server.url}/join`);
  await guest.getByLabel('Code').fill(code);
  await guest.getByRole('button', { name: 'Verder' }).click();
  await expect(guest.getByText('Je doet hier al mee, als deelnemer.')).toBeVisible();

  const elsewhere = await person();
  await elsewhere.goto(ownLink);
  await expect(elsewhere.getByRole('heading', { name: 'Koppen bij elkaar' })).toBeVisible();

  await studio.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect(studio.getByText(/1 persoon binnengelopen/)).toBeVisible();
});
