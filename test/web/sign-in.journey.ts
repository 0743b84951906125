import { expect, expectAccessible, test } from './fixtures.js';

test('a stranger is told what to do, and an address that is none is named', async ({ page, server }) => {
  await page.goto(`${server.url}/sign-in`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden');
  await expectAccessible(page);
  await page.getByLabel('E-mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await expect(page.getByLabel('E-mailadres')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('a used link says so', async ({ page, person, server }) => {
  const link = await server.organiserLink('een@voorbeeld.nl');
  await page.goto(link);
  await expect(page).toHaveURL(/\/studio$/);
  const second = await person();
  await second.goto(link);
  await expect(second.getByRole('alert')).toContainText('al gebruikt');
  expect(new URL(second.url()).hash).toBe('');
});
