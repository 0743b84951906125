import { randomUUID } from 'node:crypto';
import { LiveClient } from '@app/client';
import type { GivenCommand } from '@app/contract';
import type {
  AgendaItemId,
  AgendaItemKind,
  ModeratedRow,
  PollId,
  SessionId,
  StatementId,
  View,
} from '@app/dialogue';
import { expect, type Page } from '@playwright/test';
import { OPERATOR_ADDRESS } from '../../../apps/cli/src/organiser/mint-sign-in-link.js';
import { Crowd, SEGMENT } from './crowd.js';
import { say, type ScreenTextKey } from './speak.js';
import type { World } from './story.js';

const CROWD_COUNT = 16;
const ITEM_MS = 600_000;
export const QUESTION = 'Waar loop je tegenaan als je iets nieuws invoert?';
export const OWN_TEXT = 'Iedereen knikt in de vergadering, en daarna heeft niemand er tijd voor.';

const AGENDA = [
  ['presentation', 'Welkom', ''],
  ['dialogue', 'Vraag 1', QUESTION],
  ['scale', 'Hoe ver zijn we?', 'Hoe goed lukt het bij jullie om iets nieuws vol te houden?'],
  ['break', 'Pauze', ''],
  ['final-round', 'Slotronde', 'Wat nemen we mee naar morgen?'],
] as const satisfies readonly (readonly [AgendaItemKind, string, string])[];

export type ItemName = (typeof AGENDA)[number][0];

/** An hour of dialogue: its people, and the pages on which they look at it. */
export interface Hour {
  world: World;
  sessionId: SessionId;
  item: Readonly<Record<ItemName, AgendaItemId>>;
  crowd: Crowd;
  /** Who leads, without a screen. */
  chair: LiveClient;
  /** A participant's page. */
  anna: Page;
  annaLink: string;
  /** The room of a moderator. */
  room: Page;
  /** The stage on a projector. */
  screen: Page;
  steer: (command: GivenCommand) => Promise<void>;
  leave: () => void;
}

async function follow(page: Page, link: string): Promise<Page> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** @param crowdCount how many take part without a screen */
export async function beginHour(world: World, crowdCount = CROWD_COUNT): Promise<Hour> {
  const { server, person } = world;
  const { api, url } = server;
  const { sessionId, itemIds } = await api.createSession({
    title: 'De koppen bij elkaar',
    purpose: 'Van elkaar horen wat werkt, en wat je beter niet doet.',
    languages: ['nl', 'en', 'fr', 'he'],
    settings: { limits: 'lifted' },
    agenda: AGENDA.map(([itemKind, title, question]) => ({ itemKind, title, question, plannedMs: ITEM_MS })),
  });
  const item = Object.fromEntries(AGENDA.map(([kind], index) => [kind, itemIds[index]])) as Hour['item'];
  const invited = ['moderator', 'participant', 'observer'].map((role) => ({
    role,
    language: 'nl',
    segments: role === 'participant' ? [SEGMENT] : [],
  }));
  const [moderator, participant, observer] = await api.personalLinks(sessionId, invited);
  const token = await server.process.organiserToken();
  const chair = new LiveClient({ url, sessionId, token });
  await chair.connect();
  await chair.send({ kind: 'open-lobby' });
  const crowd = await Crowd.enter(server, sessionId, crowdCount);
  const annaLink = participant?.link ?? '';
  const [room, screen, anna] = [await person(), await person(), await person()];
  await follow(room, moderator?.link ?? '');
  await room.waitForURL(/\/studio\//);
  await follow(screen, observer?.link ?? '');
  await screen.waitForURL(/\/studio\//);
  await follow(screen, `${url}/studio/sessions/${sessionId}/stage`);
  await follow(anna, annaLink);
  return {
    world,
    sessionId,
    item,
    crowd,
    chair,
    anna,
    annaLink,
    room,
    screen,
    steer: async (command) => void (await chair.send(command)),
    leave: () => {
      crowd.leave();
      chair.close();
    },
  };
}

/** An hour in the middle of its first question. */
export async function inDialogue(world: World): Promise<Hour> {
  const hour = await beginHour(world);
  const { crowd, item, steer } = hour;
  await steer({ kind: 'start-session' });
  await steer({ kind: 'open-agenda-item', itemId: item.dialogue });
  await crowd.post(item.dialogue, 0, 8);
  await steer({ kind: 'advance-agenda-item', itemId: item.dialogue, to: 'dialogue' });
  await crowd.endorse();
  return hour;
}

/** The page of whoever runs this server: the one who made the session. */
export async function organiserPage({ server, person }: World): Promise<Page> {
  const page = await person();
  await page.goto(await server.organiserLink(OPERATOR_ADDRESS));
  await page.waitForURL(/\/studio$/);
  return page;
}

/** What the chair sees of the statements, by their text. */
export function statementOf({ chair }: Hour, text: string): StatementId {
  const rows = Object.entries(chair.view?.shared.statements ?? {}) as [StatementId, ModeratedRow][];
  const [id] = rows.find(([, row]) => row.text === text) ?? [];
  if (id === undefined) throw new Error(`There is no statement “${text}”`);
  return id;
}

export const keysOf = <Id extends string>(table: Readonly<Partial<Record<Id, unknown>>>): Id[] =>
  Object.keys(table) as Id[];

/** The statements that most people answered. */
export function mostAnswered(view: View | null, count: number): StatementId[] {
  const statements = view?.shared.statements ?? {};
  const answered = (id: StatementId): number =>
    (statements[id]?.tally ?? []).reduce((sum, one) => sum + one, 0);
  return keysOf<StatementId>(statements)
    .toSorted((a, b) => answered(b) - answered(a))
    .slice(0, count);
}

export const newPollId = (): PollId => randomUUID() as string as PollId;

/** Turns the desk of a moderator to a view, by its place. */
export async function turnDesk(
  room: Page,
  view: 'overview' | 'statements' | 'map' | 'people' | 'message' | 'stage' | 'notes',
): Promise<Page> {
  await room.locator(`#desk-tab-${view}`).click();
  await expect(room.locator(`#desk-${view}`)).toBeVisible();
  return room;
}

export const press = (page: Page, key: ScreenTextKey): Promise<void> =>
  page
    .getByRole('button', { name: say(key) })
    .first()
    .click();
