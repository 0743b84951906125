import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { focusOf } from './senses.js';
import { inDialogue, newPollId, turnDesk } from './states/hour.js';
import { say } from './states/speak.js';

/** Presses a control by the keyboard; once what came of it is there something still has the focus. @returns what */
async function focusAfter(page: Page, control: Locator, outcome: Locator): Promise<string> {
  await control.focus();
  await page.keyboard.press('Enter');
  await expect(outcome).toBeVisible();
  return heldFocus(page);
}

/** What has the focus when all that was to be drawn is. */
async function heldFocus(page: Page): Promise<string> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  const at = await focusOf(page);
  expect.soft(at, 'what has the focus').not.toBe('nothing');
  return at;
}

const named = (part: Page | Locator, name: string): Locator =>
  part.getByRole('button', { name, exact: true }).first();

test('who prepares goes on where a control was that is gone', async ({ server, person }) => {
  const { sessionId } = await server.api.createSession({
    title: 'De koppen bij elkaar',
    agenda: [
      { itemKind: 'dialogue', title: 'Vraag 1', question: 'Waar loop je tegenaan?', plannedMs: 600_000 },
    ],
  });
  const [moderator] = await server.api.personalLinks(sessionId, [{ role: 'moderator', language: 'nl' }]);
  const page = await person();
  await page.goto(moderator?.link ?? '');
  await page.waitForURL(/\/studio\//);
  await page.goto(`${server.url}/studio/sessions/${sessionId}`);

  await test.step('opening and shutting the door for who walks in', async () => {
    const show = named(page, say('studio.walk-in.show'));
    await focusAfter(page, named(page, say('studio.walk-in.open')), show);
    await expect(show).toBeFocused();
    const most = page.getByLabel(say('studio.walk-in.most'));
    await focusAfter(page, named(page, say('studio.walk-in.close')), most);
    await expect(most).toBeFocused();
  });

  await test.step('a dialog begins at its heading, and its control has the focus again', async () => {
    const change = named(page, say('studio.item.change-named', { name: 'Vraag 1' }));
    const dialog = page.getByRole('dialog');
    await focusAfter(page, change, dialog);
    await expect(dialog.getByRole('heading').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(change).toBeFocused();
  });

  await test.step('opening the lobby leads on to the room', async () => {
    const toRoom = page.getByRole('link', { name: say('studio.to-room') });
    await focusAfter(page, named(page, say('studio.open-lobby')), toRoom);
    await expect(toRoom).toBeFocused();
  });
});

test('who moderates goes on where a control was that is gone', async ({ server, person }) => {
  test.setTimeout(180_000);
  const hour = await inDialogue({ server, person });
  const { room, crowd, item, steer } = hour;
  const statements = room.locator('#desk-statements');
  const rowOf = (text: string) => statements.locator('.statement', { hasText: text });
  const [one = '', other = ''] = crowd.script.map(({ text }) => text);
  const undo = named(room, say('room.undo'));
  const dialog = room.getByRole('dialog');

  await test.step('hiding, undoing that, and showing again', async () => {
    await turnDesk(room, 'statements');
    await rowOf(one).getByText(say('room.intervene')).click();
    await focusAfter(room, named(rowOf(one), say('room.reason.off-topic')), undo);
    await focusAfter(room, undo, rowOf(one));
    await expect(undo).toHaveCount(0);
    await heldFocus(room);
    await rowOf(one).getByText(say('room.intervene')).click();
    await named(rowOf(one), say('room.reason.off-topic')).click();
    await expect(undo).toBeVisible();
    await focusAfter(room, named(room, say('room.undo.put-away')), rowOf(other));
    await expect(undo).toHaveCount(0);
    await heldFocus(room);
    await statements.getByText(say('room.hidden.title', { count: 1 })).click();
    await focusAfter(room, named(statements, say('room.restore')), rowOf(one));
  });

  await test.step('merging, undoing that, and setting apart', async () => {
    const merge = async () => {
      await rowOf(one).getByText(say('room.intervene')).click();
      await named(rowOf(one), say('room.merge')).click();
      await dialog.getByRole('button', { name: other }).click();
      await dialog.getByRole('radio', { name: other }).check();
      await focusAfter(room, named(dialog, say('room.merge.do')), room.getByText(say('room.merged')));
    };
    await merge();
    await focusAfter(room, undo, rowOf(one));
    await expect(undo).toHaveCount(0);
    await heldFocus(room);
    await merge();
    await rowOf(other)
      .getByText(say('room.merged.count', { count: 1 }))
      .click();
    await focusAfter(
      room,
      named(room, say('room.separate-named', { text: one })),
      room.getByText(say('room.separated')),
    );
  });

  await test.step('on the stage, off it, and on it again', async () => {
    await turnDesk(room, 'statements');
    await focusAfter(
      room,
      named(rowOf(other), say('room.stage.show-one')),
      named(rowOf(other), say('room.stage.take-off')),
    );
    await turnDesk(room, 'stage');
    const stage = room.locator('#desk-stage');
    await focusAfter(
      room,
      named(stage, say('room.stage.remove')),
      stage.getByText(say('room.stage.removed')),
    );
    await focusAfter(room, named(stage, say('room.undo')), named(stage, say('room.stage.remove')));
    await expect(named(stage, say('room.undo'))).toHaveCount(0);
    await heldFocus(room);
    const put = named(stage, say('room.stage.put')).or(stage.locator('.offer .button')).first();
    await focusAfter(room, put, stage.locator('.offer__on, dialog[open]').first());
    if (await dialog.isVisible()) await room.keyboard.press('Escape');
  });

  await test.step('closing a poll', async () => {
    const question = 'Wie zegt ja?';
    await steer({ kind: 'open-poll', pollId: newPollId(), question, options: ['Ik', 'Jij'] });
    await focusAfter(
      room,
      named(room, say('room.poll.close-named', { name: question })),
      room.getByText(say('room.poll.earlier', { count: 1 })),
    );
  });

  await test.step('taking back what everybody was told', async () => {
    await turnDesk(room, 'message');
    await steer({ kind: 'announce', text: 'Over vijf minuten is er koffie.' });
    const told = named(room, say('room.announce.withdraw'));
    await expect(told).toBeVisible();
    await told.focus();
    await room.keyboard.press('Enter');
    await expect(told).toHaveCount(0);
    await heldFocus(room);
  });

  await test.step('merging themes, and the key that undoes it', async () => {
    await crowd.post(item.dialogue, 8, 16);
    await crowd.endorse();
    await turnDesk(room, 'overview');
    const menus = room.locator('.theme-menu > .button');
    await expect(menus.nth(1)).toBeVisible({ timeout: 30_000 });
    for (const back of ['z', 'undo'] as const) {
      await menus.first().focus();
      await room.keyboard.press('Enter');
      await room.getByRole('menuitem', { name: say('room.theme.merge') }).click();
      await focusAfter(
        room,
        named(dialog, say('room.theme.merge.do')),
        room.getByText(say('room.theme.done.merged')),
      );
      if (back === 'z') await room.keyboard.press('z');
      else await focusAfter(room, undo, menus.first());
      await expect(room.getByText(say('room.theme.done.merged'))).toHaveCount(0);
      await heldFocus(room);
    }
  });

  await test.step('closing a question, opening it again, and closing the session', async () => {
    const step = room.locator('.next-step-button');
    const press = async (name: string, outcome: Locator) => {
      await expect(step).toHaveText(new RegExp(name));
      await expect(step).toHaveAttribute('aria-disabled', 'false');
      return focusAfter(room, step, outcome);
    };
    await press(say('room.step.to-endorse-only'), room.getByText(say('room.endorse-only-now')));
    await press(say('room.step.close-question'), room.getByText(say('room.now.live')));
    const reopen = named(room.locator('.now'), say('room.reopen'));
    await focusAfter(room, reopen, room.locator('.clock'));
    await expect(reopen).toHaveCount(0);
    await heldFocus(room);
    await focusAfter(room, named(room, say('room.close-session')), dialog);
    await expect(dialog).toContainText(say('room.close-session.not-held'));
    await focusAfter(room, named(dialog, say('room.close-session')), room.getByText(say('room.now.closed')));
    await expect(room.locator('.script')).toContainText(say('studio.item-phase.skipped'));
  });
  hour.leave();
});
