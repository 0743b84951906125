import { expect, type Locator, type Page } from '@playwright/test';
import { OWN_TEXT, press, QUESTION, statementOf, type Hour } from './hour.js';
import { say } from './speak.js';
import type { State } from './story.js';

const MOST_ANSWERS = 25;

const composer = (page: Page) => page.locator('.composer textarea');

async function write(page: Page, text: string): Promise<void> {
  if (!(await composer(page).isVisible())) await page.locator('.write-open').click();
  await composer(page).fill(text);
}

/** Answers from the top until something is there: what is new is dealt as room comes in the hand. */
async function answerUntil(page: Page, wanted: Locator): Promise<void> {
  const asked = page.locator('.hand .card:not(.card--answered) .degree');
  for (let count = 0; count < MOST_ANSWERS; count += 1) {
    await expect(wanted.or(asked).first()).toBeVisible();
    if (await wanted.isVisible()) return;
    await asked.nth(2).press('Enter');
    await expect(page.locator('.hand .card--answered')).toBeVisible();
  }
}

/** From the lobby through writing into the dialogue, on one participant's page. */
export const dialogueStates: readonly State<Hour>[] = [
  { name: 'lobby', viewer: 'participant', reach: async ({ anna }) => anna },
  {
    name: 'lobby-practised',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await anna.locator('.degree').nth(2).click();
      await expect(anna.getByText(say('before.practice-after').slice(0, 20))).toBeVisible();
      return anna;
    },
  },
  { name: 'room-lobby', viewer: 'moderator', reach: async ({ room }) => room },
  { name: 'screen-welcome', viewer: 'screen', reach: async ({ screen }) => screen },
  {
    name: 'presentation',
    viewer: 'participant',
    reach: async ({ anna, item, steer }) => {
      await steer({ kind: 'start-session' });
      await steer({ kind: 'open-agenda-item', itemId: item.presentation });
      await expect(anna.getByText(say('item.listen'))).toBeVisible();
      return anna;
    },
  },
  {
    name: 'writing',
    viewer: 'participant',
    reach: async ({ anna, item, steer }) => {
      await steer({ kind: 'open-agenda-item', itemId: item.dialogue });
      await expect(anna.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
      return anna;
    },
  },
  {
    name: 'writing-blank-refused',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await press(anna, 'write.post.experience');
      await expect(anna.locator('.composer [aria-invalid=true]')).toBeVisible();
      return anna;
    },
  },
  {
    name: 'writing-two-points',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await write(
        anna,
        'Niemand heeft er tijd voor naast het gewone werk. En ook ontbreekt een vast budget.',
      );
      await expect(anna.locator('.split-hint')).toBeVisible();
      return anna;
    },
  },
  {
    name: 'writing-posted',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await write(anna, OWN_TEXT);
      await press(anna, 'write.post.experience');
      await expect(anna.getByText(say('write.posted'))).toBeVisible();
      await expect(anna.locator('.own')).toContainText(OWN_TEXT);
      return anna;
    },
  },
  { name: 'screen-question', viewer: 'screen', reach: async ({ screen }) => screen },
  {
    name: 'hand',
    viewer: 'participant',
    reach: async ({ anna, item, crowd, steer }) => {
      await crowd.post(item.dialogue, 0, 20);
      await steer({ kind: 'advance-agenda-item', itemId: item.dialogue, to: 'dialogue' });
      await crowd.endorse();
      await expect(anna.locator('.hand .card')).toHaveCount(3);
      return anna;
    },
  },
  {
    name: 'hand-answered',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await anna.locator('.hand .degree').nth(2).click();
      await expect(anna.locator('.hand .tally')).toBeVisible();
      return anna;
    },
  },
  {
    name: 'hand-concern',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await anna.locator('.hand .concerns summary').last().click();
      await anna.locator('.hand .concerns[open] .chip').first().click();
      await expect(anna.getByText(say('hand.concern-given'))).toBeVisible();
      return anna;
    },
  },
  {
    name: 'hand-reaction',
    viewer: 'participant',
    reach: async (hour) => {
      const { anna, crowd, item } = hour;
      await crowd.write(3, item.dialogue, {
        intent: 'tip',
        text: 'Bij ons helpt het om meteen af te spreken wie er vrijdag mee begint.',
        raisesTheme: false,
        buildsOnId: statementOf(hour, OWN_TEXT),
      });
      const reaction = anna.locator('.hand').getByText(say('hand.reaction')).first();
      await answerUntil(anna, reaction);
      await expect(reaction).toBeVisible();
      return anna;
    },
  },
  {
    name: 'writing-alike',
    viewer: 'participant',
    reach: async ({ anna, crowd }) => {
      await write(anna, crowd.script[0]?.text ?? '');
      await expect(anna.locator('.alike')).toBeVisible();
      return anna;
    },
  },
  {
    name: 'own-statements',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await composer(anna).fill('');
      await press(anna, 'write.fold');
      await anna.locator('.fold summary').last().click();
      await expect(anna.locator('.own')).toContainText(OWN_TEXT);
      return anna;
    },
  },
  {
    name: 'own-hidden',
    viewer: 'participant',
    reach: async (hour) => {
      const statementId = statementOf(hour, OWN_TEXT);
      await hour.steer({ kind: 'hide-statement', statementId, reason: say('room.reason.names-someone') });
      await expect(hour.anna.locator('.own__standing')).toBeVisible();
      return hour.anna;
    },
  },
  {
    name: 'muted',
    viewer: 'participant',
    reach: async (hour) => {
      await hour.steer({ kind: 'mute-author', statementId: statementOf(hour, OWN_TEXT) });
      await expect(hour.anna.getByText(say('error.muted'))).toBeVisible();
      return hour.anna;
    },
  },
  {
    name: 'calm',
    viewer: 'participant',
    reach: async (hour) => {
      const { anna, crowd, item } = hour;
      const statementId = statementOf(hour, OWN_TEXT);
      await hour.steer({ kind: 'unmute-author', statementId });
      await hour.steer({ kind: 'restore-statement', statementId });
      await anna.getByText(say('preferences.heading')).click();
      await anna.getByLabel(say('calm.use')).check();
      await crowd.post(item.dialogue, 20, 23);
      await answerUntil(anna, anna.locator('.arrivals'));
      await expect(anna.locator('.arrivals')).toBeVisible();
      return anna;
    },
  },
];
