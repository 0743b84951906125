import { randomUUID } from 'node:crypto';
import type { NoteId } from '@app/dialogue';
import { expect } from '@playwright/test';
import { mostAnswered, OWN_TEXT, press, statementOf, turnDesk, type Hour } from './hour.js';
import { say } from './speak.js';
import type { State } from './story.js';

/** So many people draw attention to a statement that it is not put before others any more. */
async function flag({ chair, crowd }: Hour): Promise<void> {
  const [statementId] = mostAnswered(chair.view, 1);
  if (statementId === undefined) throw new Error('Nobody wrote anything');
  await crowd.flag(statementId);
  const isPaused = () => {
    const row = chair.view?.shared.statements[statementId];
    return row !== undefined && 'dealingPaused' in row && row.dealingPaused;
  };
  await expect.poll(isPaused).toBe(true);
}

/** The desk of a moderator in the middle of a question. */
export const roomStates: readonly State<Hour>[] = [
  {
    name: 'room-overview',
    viewer: 'moderator',
    reach: async (hour) => {
      await flag(hour);
      // A compass that showed a card before waits with the next one.
      await hour.room.reload();
      await turnDesk(hour.room, 'overview');
      await expect(hour.room.locator('.compass-says')).toBeVisible();
      return hour.room;
    },
  },
  {
    name: 'room-statements',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await turnDesk(room, 'statements');
      await expect(room.locator('.statement').first()).toBeVisible();
      return room;
    },
  },
  {
    name: 'room-flagged',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await room.locator('.lane', { hasText: say('room.lane.flagged') }).click();
      await room.locator('.intervene summary').first().click();
      await expect(room.locator('.intervene[open]')).toBeVisible();
      return room;
    },
  },
  {
    name: 'room-merge',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await press(room, 'room.merge');
      await expect(room.getByRole('dialog')).toBeVisible();
      return room;
    },
  },
  {
    name: 'room-map',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await room.keyboard.press('Escape');
      return turnDesk(room, 'map');
    },
  },
  { name: 'room-people', viewer: 'moderator', reach: ({ room }) => turnDesk(room, 'people') },
  {
    name: 'room-message',
    viewer: 'moderator',
    reach: async ({ room, steer }) => {
      await steer({ kind: 'announce', text: 'Over vijf minuten is er koffie in de hal.' });
      return turnDesk(room, 'message');
    },
  },
  { name: 'room-stage', viewer: 'moderator', reach: ({ room }) => turnDesk(room, 'stage') },
  {
    name: 'room-notes',
    viewer: 'moderator',
    reach: async (hour) => {
      const noteId = randomUUID() as string as NoteId;
      const statementId = statementOf(hour, OWN_TEXT);
      await hour.steer({ kind: 'write-note', noteId, statementId, text: 'Hier straks op doorvragen.' });
      await turnDesk(hour.room, 'notes');
      await expect(hour.room.getByText('Hier straks op doorvragen.')).toBeVisible();
      return hour.room;
    },
  },
  {
    name: 'room-keys',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await press(room, 'room.keys.title');
      await expect(room.getByRole('dialog')).toBeVisible();
      return room;
    },
  },
  {
    name: 'room-follow-up',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await room.keyboard.press('Escape');
      await press(room, 'room.follow-up');
      await expect(room.getByRole('dialog')).toBeVisible();
      return room;
    },
  },
  {
    name: 'room-offline',
    viewer: 'moderator',
    reach: async ({ room }) => {
      await room.keyboard.press('Escape');
      await room.context().setOffline(true);
      await expect(room.getByText(say('room.offline'))).toBeVisible();
      return room;
    },
  },
  {
    name: 'offline',
    viewer: 'participant',
    reach: async ({ room, anna, steer }) => {
      await room.context().setOffline(false);
      await steer({ kind: 'withdraw-announcement' });
      await anna.context().setOffline(true);
      await expect(anna.getByText(say('common.offline'))).toBeVisible();
      return anna;
    },
  },
];
