import type { Page } from '@playwright/test';
import { expect, test, type RunningServer } from './fixtures.js';

const REPEATS = 5;
const QUESTION = 'Waar loop je tegenaan als je iets nieuws invoert?';
const BITS_A_BYTE = 8;
/** A phone on the train: slow 4G, and a processor four times slower than this one. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / BITS_A_BYTE,
  uploadThroughput: 750_000 / BITS_A_BYTE,
};
const TIMES_SLOWER = 4;

/** What a page tells of itself, in milliseconds since the epoch. */
interface Moment {
  what: 'contentful-paint' | 'question';
  at: number;
}

/** Runs in every document of the page, before its own scripts. */
function watchMoments(): void {
  const tell = (moment: Moment) => {
    const { told } = globalThis as unknown as { told: (moment: Moment) => Promise<void> };
    void told(moment);
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint')
        tell({ what: 'contentful-paint', at: performance.timeOrigin + startTime });
  }).observe({ type: 'paint', buffered: true });
  const observer = new MutationObserver(() => {
    if (!location.pathname.startsWith('/sessions/') || document.querySelector('main h1') === null) return;
    observer.disconnect();
    // The frame after the one in which it was put there: it has been painted then.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => tell({ what: 'question', at: performance.timeOrigin + performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** A session at its first question, and as many personal links as are needed. */
async function linksInto({ api }: RunningServer, count: number): Promise<string[]> {
  const { sessionId, itemIds } = await api.createSession({
    title: 'De koppen bij elkaar',
    languages: ['nl'],
    agenda: [{ itemKind: 'dialogue', title: 'Vraag 1', question: QUESTION, plannedMs: 600_000 }],
  });
  const people = Array.from({ length: count }, () => ({ language: 'nl' }));
  const links = await api.personalLinks(sessionId, people);
  await api.run(sessionId, { kind: 'start-session' });
  for (const itemId of itemIds) await api.run(sessionId, { kind: 'open-agenda-item', itemId });
  return links.map(({ link }) => link);
}

/** Opens a link for the first time on a slow phone. @returns milliseconds since the link was followed */
async function follow(page: Page, link: string): Promise<{ paintMs: number; questionMs: number }> {
  const moments: Moment[] = [];
  await page.exposeFunction('told', (moment: Moment) => moments.push(moment));
  await page.addInitScript(watchMoments);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  const followedAt = Date.now();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  const since = (wanted: Moment['what']): number | undefined => {
    const found = moments.find(({ what }) => what === wanted);
    return found && Math.round(found.at - followedAt);
  };
  await expect.poll(() => since('question')).toBeDefined();
  return { paintMs: since('contentful-paint') ?? NaN, questionMs: since('question') ?? NaN };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

test('the question is there for who follows a link on a slow phone', async ({ server, person, isMobile }) => {
  test.skip(!isMobile, 'a phone is what is slow');
  const measured: Awaited<ReturnType<typeof follow>>[] = [];
  for (const link of await linksInto(server, REPEATS)) {
    // A browser of its own: nothing is in its cache yet.
    const page = await person();
    measured.push(await follow(page, link));
    await page.close();
  }
  expect(measured).toHaveLength(REPEATS);
  const paintMs = measured.map((one) => one.paintMs);
  const questionMs = measured.map((one) => one.questionMs);
  const firstUi = { medianPaintMs: median(paintMs), medianMs: median(questionMs), paintMs, questionMs };
  process.stdout.write(`${JSON.stringify({ firstUi })}\n`);
});
