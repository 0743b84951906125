import type { ThemeId } from '@app/dialogue';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.js';
import { pressByKey } from './keyboard.js';
import { beginHour, keysOf, press, QUESTION, statementOf, turnDesk, type Hour } from './states/hour.js';
import { say } from './states/speak.js';

const HEAD = 'Niemand heeft tijd om er echt aan te beginnen.';
const MERGED = 'Er is naast het gewone werk geen tijd voor.';
const NOTE = 'Hier straks op doorvragen: wie beslist?';
const HALF_NOTE = 'Wie er nog niets';
const PROMPT = 'Hoe gaat dit bij jullie in een kleine gemeente?';
const SPOKEN = 'Over vijf minuten is er koffie.';
const POLL = 'Wie moet er als eerste ja zeggen?';
const OPTIONS = ['De directie', 'Het team zelf'] as const;
const NEW_NAME = 'Tijd en rust om te beginnen';
const [FROM, TO] = ['Hier vandaan', 'Hier naartoe'];
/** Between two cards of the compass. */
const CARD_EVERY_MS = 120_000;
const A_MOMENT_MS = 10_000;

const card = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });
const row = (room: Page, text: string): Locator =>
  room.locator('#desk-statements').getByRole('listitem').filter({ hasText: text }).first();
const panelOf = (room: Page, name: string): Locator => room.getByRole('region', { name, exact: true });
const button = (part: Page | Locator, name: string): Locator =>
  part.getByRole('button', { name, exact: true }).first();

/** A question with two statements that say the same; six people answered one of them. */
async function openQuestion({ anna, crowd, item, steer }: Hour): Promise<void> {
  await steer({ kind: 'start-session' });
  await steer({ kind: 'open-agenda-item', itemId: item.dialogue });
  await steer({ kind: 'advance-agenda-item', itemId: item.dialogue, to: 'dialogue' });
  for (const [place, text] of [HEAD, MERGED].entries())
    await crowd.write(place, item.dialogue, { intent: 'experience', text, raisesTheme: false });
  await expect(card(anna, MERGED)).toBeVisible();
}

/** Somebody who was invited without any segment. */
async function withoutSegment({ world: { server, person }, sessionId }: Hour): Promise<Page> {
  const [invited] = await server.api.personalLinks(sessionId, [{ role: 'participant', language: 'nl' }]);
  const page = await person();
  await page.goto(invited?.link ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Less than the time in which a next step only comes in sight. */
const HASTE_MS = 300;

/** Presses twice at once, and a third time when the next step has just come in its place. */
const pressThrice = (control: Locator): Promise<void> =>
  control.evaluate(async (one: HTMLElement, hasteMs) => {
    const said = one.textContent;
    one.click();
    one.click();
    while (one.textContent === said) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done, hasteMs));
    one.click();
  }, HASTE_MS);

const themesOf = (room: Page): Locator => room.getByRole('tabpanel', { name: say('room.desk.overview') });

/** The themes there are, the one with most statements first. */
function themesBySize({ chair }: Hour): ThemeId[] {
  const { themes = {}, statements = {} } = chair.view?.shared ?? {};
  const rows = Object.values(statements);
  const sizeOf = (id: ThemeId) =>
    rows.filter((one) => one !== undefined && 'themeId' in one && one.themeId === id).length;
  return keysOf<ThemeId>(themes).toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

test('the desk of a moderator does for everybody what it says', async ({ server, person }) => {
  test.setTimeout(180_000);
  const hour = await beginHour({ server, person });
  const { anna, room, screen, chair, crowd, item, steer, sessionId } = hour;
  await openQuestion(hour);
  const bram = await withoutSegment(hour);
  const [headId, mergedId] = [statementOf(hour, HEAD), statementOf(hour, MERGED)];

  await test.step('two statements become one with the answers of both, and two again', async () => {
    await crowd.answer(headId, [2, 3], 3);
    await crowd.answer(mergedId, [4, 5, 6], 3);
    await card(anna, HEAD)
      .getByRole('button', { name: say('scale.degree.3') })
      .click();
    await expect(card(anna, HEAD)).toContainText(say('hand.answered-by', { count: 3 }));
    await turnDesk(room, 'statements');
    await row(room, MERGED).getByText(say('room.intervene')).click();
    await button(row(room, MERGED), say('room.merge')).click();
    const dialog = room.getByRole('dialog');
    await dialog.getByRole('button', { name: HEAD }).click();
    await dialog.getByRole('radio', { name: HEAD }).check();
    await expectAccessible(room);
    await button(dialog, say('room.merge.do')).click();
    await expect(room.getByText(say('room.merged'))).toBeVisible();
    await expect(row(room, HEAD)).toContainText(say('room.merged.count', { count: 1 }));
    await expect(card(anna, MERGED)).toHaveCount(0);
    await expect(card(anna, HEAD)).toContainText(say('hand.answered-by', { count: 6 }));
    await button(room, say('room.undo')).click();
    await expect(card(anna, MERGED)).toBeVisible();
    await expect(card(anna, HEAD)).toContainText(say('hand.answered-by', { count: 3 }));
  });
  // From here on there is enough to find themes in.
  await crowd.post(item.dialogue, 0, 16);

  await test.step('an observer reads a note', async () => {
    await screen.goto(`${server.url}/studio/sessions/${sessionId}/room#notes`);
    await turnDesk(room, 'notes');
    await room.getByLabel(say('room.notes.write')).fill(NOTE);
    await room.keyboard.press('Enter');
    await expect(screen.getByRole('log').getByText(NOTE)).toBeVisible();
    await expect(room.getByLabel(say('room.notes.write'))).toHaveValue('');
  });

  await test.step('a segment reads a prompt, nobody else does; no participant reads the note', async () => {
    await turnDesk(room, 'message');
    const prompt = panelOf(room, say('room.prompt'));
    await prompt.getByLabel(say('room.prompt.segment')).selectOption({ index: 1 });
    await prompt.getByLabel(say('room.prompt.text'), { exact: true }).fill(PROMPT);
    await button(prompt, say('room.prompt.send')).click();
    await expect(anna.getByRole('status').filter({ hasText: PROMPT })).toContainText(say('page.prompt'));
    await steer({ kind: 'announce', text: SPOKEN });
    const heard = crowd.people.map((one) =>
      one.until(({ shared }) => shared.session.announcement?.text === SPOKEN),
    );
    const prompted = (await Promise.all(heard)).filter(({ personal }) => personal.me.prompt?.text === PROMPT);
    expect(prompted).toHaveLength(crowd.people.length / 2);
    for (const page of [anna, bram]) {
      await expect(page.getByText(SPOKEN)).toBeVisible();
      await expect(page.getByText(NOTE)).toHaveCount(0);
    }
    await expect(bram.getByText(PROMPT)).toHaveCount(0);
    for (const view of await Promise.all(heard)) expect(JSON.stringify(view)).not.toContain(NOTE);
    await steer({ kind: 'withdraw-prompt' });
    await steer({ kind: 'withdraw-announcement' });
  });

  await test.step('what came of a poll is for everybody once it is closed', async () => {
    await turnDesk(room, 'stage');
    const polls = panelOf(room, say('room.poll'));
    await polls.getByLabel(say('room.poll.question'), { exact: true }).fill(POLL);
    for (const [index, text] of OPTIONS.entries())
      await polls.getByLabel(say('room.poll.option', { place: index + 1 }), { exact: true }).fill(text);
    await button(polls, say('room.poll.start')).click();
    const asked = anna.getByRole('group', { name: POLL });
    await asked.getByText(OPTIONS[1]).click();
    await expect(anna.getByText(say('poll.yours'), { exact: true })).toBeVisible();
    await expectAccessible(anna);
    await bram.getByRole('group', { name: POLL }).getByText(OPTIONS[0]).click();
    await expect(polls.getByRole('table', { name: POLL })).toContainText(
      say('hand.answered-by', { count: 2 }),
    );
    await expect(anna.getByRole('table', { name: POLL })).toHaveCount(0);
    await button(polls, say('room.poll.close-named', { name: POLL })).click();
    await anna.getByText(say('poll.outcome')).click();
    const outcome = anna.getByRole('table', { name: POLL });
    await expect(outcome.getByRole('row', { name: OPTIONS[1] })).toContainText(say('poll.yours'));
    await expect(outcome).toContainText(say('hand.answered-by', { count: 2 }));
    await screen.goto(`${server.url}/studio/sessions/${sessionId}/stage`);
    await polls.getByText(say('room.poll.earlier', { count: 1 })).click();
    await button(polls, say('room.stage.put-named', { name: POLL })).click();
    await expect(screen.getByText(POLL)).toBeVisible();
    await expect(screen.getByRole('definition')).toHaveText(['1', '1']);
    await expect(anna.getByRole('heading', { name: say('stage.heading') })).toBeVisible();
    await steer({ kind: 'clear-stage' });
  });

  await test.step('a reload keeps the view and the half-written note', async () => {
    await turnDesk(room, 'notes');
    await room.getByLabel(say('room.notes.write')).fill(HALF_NOTE);
    await room.reload();
    await expect(room.getByRole('tab', { name: say('room.desk.notes') })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(room.getByLabel(say('room.notes.write'))).toHaveValue(HALF_NOTE);
  });

  await test.step('a theme gets another name by the keyboard, and its own again', async () => {
    await chair.until(({ shared: { themes } }) => Object.keys(themes).length > 1);
    await turnDesk(room, 'overview');
    const names = themesOf(room).getByRole('heading', { level: 3 });
    const name = await names.first().innerText();
    const menu = (of: string) => room.getByRole('button', { name: say('room.theme.more', { name: of }) });
    await pressByKey(room, menu(name), 'ArrowDown');
    await expect(room.getByRole('menuitem', { name: say('room.theme.rename') })).toBeFocused();
    await room.keyboard.press('Enter');
    await expect(room.getByLabel(say('room.theme.name'))).toBeFocused();
    await room.keyboard.type(NEW_NAME);
    await room.keyboard.press('Enter');
    await expect(names.filter({ hasText: NEW_NAME })).toHaveCount(1);
    await expect(menu(NEW_NAME)).toBeFocused();
    await room.keyboard.press('z');
    await expect(menu(name)).toBeFocused();
    await expect(names.filter({ hasText: NEW_NAME })).toHaveCount(0);
    await expectAccessible(room);
  });

  await test.step('a statement goes to another theme, and back', async () => {
    const [largest, other] = themesBySize(hour);
    if (largest === undefined || other === undefined) throw new Error('There are no two themes');
    await steer({ kind: 'name-theme', themeId: largest, name: FROM });
    await steer({ kind: 'name-theme', themeId: other, name: TO });
    // All of them, not only the first five.
    await room.keyboard.press('t');
    const named = (name: string) => themesOf(room).getByRole('listitem', { name, exact: true });
    const [from, to] = [named(FROM), named(TO)];
    await from.locator('summary').click();
    const dialog = room.getByRole('dialog');
    let text = '';
    const placed = (theme: Locator) => theme.getByRole('listitem').filter({ hasText: text });
    // Until the dialog is open the software may still find another theme for it.
    await expect(async () => {
      text = await from.getByRole('listitem').first().getByRole('paragraph').first().innerText();
      await button(placed(from), say('room.theme.move')).click({ timeout: 1_000 });
      await expect(dialog).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await dialog.getByLabel(say('room.theme.move.to')).selectOption(TO);
    await button(dialog, say('room.theme.move.do')).click();
    await expect(placed(from)).toHaveCount(0);
    await to.locator('summary').click();
    await expect(placed(to)).toContainText(say('room.theme.set'));
    await button(room, say('room.undo')).click();
    await expect(placed(from)).toBeVisible();
    await expect(placed(to)).toHaveCount(0);
  });

  await test.step('pressing in haste takes one step; a question that was closed opens again', async () => {
    await pressThrice(room.getByRole('button', { name: say('room.step.to-endorse-only') }).first());
    const close = room.getByRole('button', { name: say('room.step.close-question') });
    // Whatever the presses asked for has been answered by then.
    await steer({ kind: 'announce', text: SPOKEN });
    await expect(anna.getByText(SPOKEN)).toBeVisible();
    await steer({ kind: 'withdraw-announcement' });
    await expect(close).toHaveAttribute('aria-disabled', 'false');
    await expect(anna.getByText(say('write.endorse-only'))).toBeVisible();
    await close.click();
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(say('between.title'));
    await press(room, 'room.reopen');
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
    await expect(anna.getByText(say('write.endorse-only'))).toBeVisible();
    await expect(close).toBeVisible();
  });

  await test.step('the compass shows one card, which leads to its statement, and no other for two minutes', async () => {
    const compass = panelOf(room, say('room.compass'));
    const flagged = say('room.compass.flagged', { count: 3 });
    await crowd.flag(headId);
    await expect(compass.getByText(flagged)).toBeVisible();
    await expect(compass.getByRole('blockquote')).toHaveText(HEAD);
    await crowd.flag(mergedId);
    const waiting = `2 ${say('room.desk.waiting')}`;
    await expect(room.getByRole('tab', { name: say('room.desk.statements') })).toContainText(waiting);
    const shownBy = Date.now();
    await room.clock.setSystemTime(shownBy + CARD_EVERY_MS - A_MOMENT_MS);
    await button(compass, say('room.compass.look')).click();
    await expect(row(room, HEAD)).toBeVisible();
    await expect(row(room, MERGED)).toHaveCount(0);
    // Whoever turns to the overview looks again.
    await turnDesk(room, 'overview');
    await expect(compass.getByRole('blockquote')).toHaveText(HEAD);
    await room.clock.setSystemTime(shownBy + CARD_EVERY_MS + A_MOMENT_MS);
    await expect(compass.getByRole('blockquote')).toHaveText(MERGED);
  });
  hour.leave();
});
