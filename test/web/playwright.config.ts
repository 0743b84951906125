import { defineConfig, devices } from '@playwright/test';

/** Debian's Chromium, without the background traffic that a closed network refuses. */
const launchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** These set the sizes of their windows themselves: once is enough. */
const WIDE = ['states.journey.ts', 'beyond-axe.journey.ts', 'kept-focus.journey.ts'];
const HEBREW = 'hebrew.journey.ts';

export default defineConfig({
  testDir: '.',
  testMatch: process.env['SHOTS'] ? '*.shots.ts' : '*.journey.ts',
  outputDir: '../../.playwright',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', launchOptions, actionTimeout: 15_000 },
  projects: [
    {
      name: 'desktop',
      testIgnore: HEBREW,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    { name: 'phone', testIgnore: [...WIDE, HEBREW], use: { ...devices['Pixel 7'] } },
    {
      name: 'he-IL',
      testMatch: HEBREW,
      use: { ...devices['Pixel 7'], locale: 'he-IL', timezoneId: 'Asia/Jerusalem' },
    },
  ],
});
