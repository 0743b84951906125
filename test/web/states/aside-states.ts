import type { ThemeId } from '@app/dialogue';
import { expect } from '@playwright/test';
import { keysOf, mostAnswered, newPollId, type Hour } from './hour.js';
import { say } from './speak.js';
import type { State } from './story.js';

const POLL = 'Wie moet er als eerste ja zeggen?';
const OPTIONS = ['De directie', 'Het team zelf', 'De inwoners'];
const pollId = newPollId();

/** What moderators say, ask and show besides the dialogue. */
export const asideStates: readonly State<Hour>[] = [
  {
    name: 'announcement',
    viewer: 'participant',
    reach: async ({ anna, chair, steer }) => {
      await anna.getByLabel(say('calm.use')).uncheck();
      await steer({ kind: 'announce', text: 'Over vijf minuten is er koffie in de hal.' });
      const segment = Number(Object.keys(chair.view?.shared.steering.segments ?? {})[0]);
      await steer({ kind: 'prompt-segment', segment, text: 'Hoe gaat dit bij jullie?' });
      await expect(anna.locator('.notices .notice')).toHaveCount(2);
      return anna;
    },
  },
  {
    name: 'poll-open',
    viewer: 'participant',
    reach: async ({ anna, steer }) => {
      await steer({ kind: 'withdraw-announcement' });
      await steer({ kind: 'withdraw-prompt' });
      await steer({ kind: 'open-poll', pollId, question: POLL, options: OPTIONS });
      await expect(anna.locator('.option')).toHaveCount(OPTIONS.length);
      return anna;
    },
  },
  {
    name: 'poll-answered',
    viewer: 'participant',
    reach: async ({ anna, crowd }) => {
      for (const [place, person] of crowd.people.entries())
        await person.send({ kind: 'answer-poll', pollId, option: place % OPTIONS.length });
      await anna.locator('.option').nth(1).click();
      await expect(anna.locator('.answered-poll')).toBeVisible();
      return anna;
    },
  },
  {
    name: 'screen-poll',
    viewer: 'screen',
    reach: async ({ screen, steer }) => {
      await steer({ kind: 'set-stage', content: { kind: 'poll', pollId }, title: '' });
      await expect(screen.getByText(POLL).first()).toBeVisible();
      return screen;
    },
  },
  {
    name: 'poll-closed',
    viewer: 'participant',
    reach: async ({ anna, steer }) => {
      await steer({ kind: 'clear-stage' });
      await steer({ kind: 'close-poll', pollId });
      await anna.locator('.closed-poll summary').click();
      await expect(anna.locator('.outcome')).toBeVisible();
      return anna;
    },
  },
  {
    name: 'stage-top-three',
    viewer: 'participant',
    reach: async ({ anna, chair, steer }) => {
      const statementIds = mostAnswered(chair.view, 3);
      const content = { kind: 'statements', statementIds } as const;
      await steer({ kind: 'set-stage', content, title: 'Het meest herkend' });
      await expect(anna.locator('.stage .top__one')).toHaveCount(3);
      return anna;
    },
  },
  { name: 'screen-statements', viewer: 'screen', reach: async ({ screen }) => screen },
  {
    name: 'stage-theme',
    viewer: 'participant',
    reach: async ({ anna, chair, steer }) => {
      const { shared } = await chair.until(({ shared: { themes } }) => Object.keys(themes).length > 0);
      const [themeId] = keysOf<ThemeId>(shared.themes);
      if (themeId === undefined) throw new Error('No theme was found');
      const content = { kind: 'theme', themeId, statementIds: mostAnswered(chair.view, 2) } as const;
      await steer({ kind: 'set-stage', content, title: 'Tijd en aandacht' });
      await expect(anna.locator('.stage .top__one')).toHaveCount(2);
      return anna;
    },
  },
];
