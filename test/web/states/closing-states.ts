import { expect } from '@playwright/test';
import { organiserPage, press, type Hour } from './hour.js';
import { say } from './speak.js';
import type { State } from './story.js';

const WORDS = ['hoopvol', 'samen', 'hoopvol', 'ongeduldig', 'samen', 'hoopvol', 'leerzaam', 'eindelijk'];

/** From the scale to the report. */
export const closingStates: readonly State<Hour>[] = [
  {
    name: 'other-device',
    viewer: 'participant',
    reach: async ({ anna, annaLink, world }) => {
      await anna.context().setOffline(false);
      await expect(anna.getByText(say('common.offline'))).toBeHidden();
      const elsewhere = await world.person();
      await elsewhere.goto(annaLink);
      await expect(elsewhere.getByRole('heading', { name: say('away.elsewhere') })).toBeVisible();
      return elsewhere;
    },
  },
  {
    name: 'endorse-only',
    viewer: 'participant',
    reach: async ({ anna, item, steer }) => {
      await steer({ kind: 'clear-stage' });
      await steer({ kind: 'advance-agenda-item', itemId: item.dialogue, to: 'endorse-only' });
      await expect(anna.getByText(say('write.endorse-only'))).toBeVisible();
      return anna;
    },
  },
  {
    name: 'scale',
    viewer: 'participant',
    reach: async ({ anna, item, steer }) => {
      await steer({ kind: 'open-agenda-item', itemId: item.scale });
      await expect(anna.getByText(say('item.scale-how'))).toBeVisible();
      return anna;
    },
  },
  {
    name: 'scale-answered',
    viewer: 'participant',
    reach: async ({ anna, item, crowd }) => {
      const answers = [1, 2, 2, 3, 0, 'cannot-say'] as const;
      for (const [place, person] of crowd.people.entries()) {
        const answer = answers[place % answers.length] ?? 2;
        await person.send({ kind: 'answer-scale', itemId: item.scale, answer });
      }
      await anna.locator('.degree').nth(1).click();
      await expect(anna.getByText(say('item.scale-saved'))).toBeVisible();
      return anna;
    },
  },
  {
    name: 'between',
    viewer: 'participant',
    reach: async ({ anna, item, steer }) => {
      await steer({ kind: 'close-agenda-item', itemId: item.scale });
      await expect(anna.getByRole('heading', { level: 1 })).toHaveText(say('between.title'));
      await expect(anna.locator('.scale-outcome')).toBeVisible();
      return anna;
    },
  },
  { name: 'screen-between', viewer: 'screen', reach: async ({ screen }) => screen },
  {
    name: 'break',
    viewer: 'participant',
    reach: async ({ anna, item, steer }) => {
      await steer({ kind: 'open-agenda-item', itemId: item.break });
      await expect(anna.getByText(say('item.rest'))).toBeVisible();
      return anna;
    },
  },
  {
    name: 'final-round',
    viewer: 'participant',
    reach: async ({ anna, item, crowd, steer }) => {
      await steer({ kind: 'open-agenda-item', itemId: item['final-round'] });
      await expect(anna.getByText(say('hand.final-round'))).toBeVisible();
      await crowd.endorse();
      return anna;
    },
  },
  {
    name: 'choose',
    viewer: 'participant',
    reach: async ({ anna }) => {
      const now = anna.getByRole('button', { name: say('choose.now') });
      if (await now.isVisible()) await now.click();
      await anna.locator('.choice__box').first().click();
      await anna.locator('.choice__box').nth(1).click();
      await expect(anna.locator('.choice--chosen')).toHaveCount(2);
      return anna;
    },
  },
  {
    name: 'word',
    viewer: 'participant',
    reach: async ({ anna, item, crowd, steer }) => {
      await steer({ kind: 'close-agenda-item', itemId: item['final-round'] });
      for (const [place, word] of WORDS.entries())
        await crowd.person(place).send({ kind: 'give-word', word });
      await anna.locator('.word .input').fill('hoopvol');
      return anna;
    },
  },
  {
    name: 'stage-words',
    viewer: 'participant',
    reach: async ({ anna, steer }) => {
      await press(anna, 'common.save');
      await steer({ kind: 'set-stage', content: { kind: 'words' }, title: say('word.heading') });
      await expect(anna.locator('.stage .words')).toBeVisible();
      return anna;
    },
  },
  { name: 'screen-words', viewer: 'screen', reach: async ({ screen }) => screen },
  {
    name: 'room-closing',
    viewer: 'moderator',
    reach: async ({ room, steer }) => {
      await steer({ kind: 'clear-stage' });
      await press(room, 'room.step.close-session');
      await expect(room.getByRole('dialog')).toBeVisible();
      return room;
    },
  },
  {
    name: 'result',
    viewer: 'participant',
    reach: async ({ anna, room }) => {
      await room
        .getByRole('dialog')
        .getByRole('button', { name: say('room.close-session') })
        .click();
      await expect(anna.getByRole('heading', { name: say('result.title') })).toBeVisible();
      await expect(anna.getByRole('link', { name: say('result.whole') })).toBeVisible();
      return anna;
    },
  },
  { name: 'room-ended', viewer: 'moderator', reach: async ({ room }) => room },
  { name: 'screen-closing', viewer: 'screen', reach: async ({ screen }) => screen },
  {
    name: 'prepare-ended',
    viewer: 'organiser',
    reach: async (hour) => {
      const page = await organiserPage(hour.world);
      await page.goto(`${hour.world.server.url}/studio/sessions/${hour.sessionId}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      return page;
    },
  },
  {
    name: 'report',
    viewer: 'reader',
    reach: async ({ anna, world }) => {
      const link = anna.getByRole('link', { name: say('result.whole') });
      await anna.goto(new URL((await link.getAttribute('href')) ?? '', world.server.url).href);
      await expect(anna.getByRole('heading', { level: 1 })).toBeVisible();
      return anna;
    },
  },
];
