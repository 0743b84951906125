import { randomUUID } from 'node:crypto';
import { LiveClient } from '@app/client';
import type { StatementId } from '@app/dialogue';
import { expect, type Page } from '@playwright/test';
import { QUESTION, turnDesk } from './hour.js';
import { say } from './speak.js';
import { storyOf, type World } from './story.js';

interface Held {
  anna: Page;
  room: Page;
}

const TEXTS = ['Bij ons beslist niemand.', 'Doe nooit een proef zonder einddatum.'];

/** A small group, of which somebody reads every statement first. */
async function begin({ server, person }: World): Promise<Held> {
  const { api, url } = server;
  const { sessionId, itemIds } = await api.createSession({
    title: 'In kleine kring',
    settings: { premoderated: true },
    agenda: [{ itemKind: 'dialogue', title: 'Vraag 1', question: QUESTION, plannedMs: 600_000 }],
  });
  const [moderator, participant] = await api.personalLinks(sessionId, [
    { role: 'moderator', language: 'nl' },
    { role: 'participant', language: 'nl' },
  ]);
  const [itemId] = itemIds;
  if (!moderator || !participant || itemId === undefined) throw new Error('The session is not complete');
  await api.run(sessionId, { kind: 'start-session' });
  await api.run(sessionId, { kind: 'open-agenda-item', itemId });
  const writer = new LiveClient({ url, sessionId, token: participant.token });
  await writer.connect();
  for (const text of TEXTS)
    await writer.send({
      kind: 'post-statement',
      statementId: randomUUID() as string as StatementId,
      itemId,
      intent: 'experience',
      text,
      language: 'nl',
      buildsOnId: null,
      raisesTheme: false,
    });
  writer.close();
  await api.run(sessionId, { kind: 'advance-agenda-item', itemId, to: 'dialogue' });
  const [anna, room] = [await person(), await person()];
  await anna.goto(participant.link);
  await room.goto(moderator.link);
  return { anna, room };
}

export const heldStory = storyOf<Held>('held', begin, [
  {
    name: 'own-held',
    viewer: 'participant',
    reach: async ({ anna }) => {
      await anna.locator('.fold summary').last().click();
      await expect(anna.locator('.own__standing')).toHaveCount(TEXTS.length);
      return anna;
    },
  },
  {
    name: 'room-held',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await turnDesk(room, 'statements');
      await room.locator('.lane', { hasText: say('room.lane.held') }).click();
      await expect(room.locator('.statement')).toHaveCount(TEXTS.length);
      return room;
    },
  },
]);
