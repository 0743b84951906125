import type { Page } from '@playwright/test';

const MS_A_MINUTE = 60_000;

/**
 * How fast people are, in milliseconds. Reading: 238 words a minute in silence (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
 * Typing: 36 words a minute on a phone (Palin et al. 2019, doi 10.1145/3338286.3340120), 52 on a keyboard (Dhakal et al. 2018,
 * doi 10.1145/3173574.3174220). Deciding 1.35 s and pointing 1.1 s: the keystroke-level model (Card, Moran & Newell 1980,
 * doi 10.1145/358886.358895).
 */
const READING_MS = MS_A_MINUTE / 238;
const TYPING_MS = { phone: MS_A_MINUTE / 36, keyboard: MS_A_MINUTE / 52 } as const;
const DECIDING_MS = 1_350;
const POINTING_MS = 1_100;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Adds up how long a person would take who reads all that is shown, once. */
export class HumanTime {
  readonly steps: { what: string; ms: number }[] = [];
  private readonly read = new Set<string>();

  constructor(private readonly device: keyof typeof TYPING_MS) {}

  get totalMs(): number {
    return this.steps.reduce((sum, { ms }) => sum + ms, 0);
  }

  readText(what: string, text: string): void {
    const fresh = text.split('\n').filter((line) => !this.read.has(line));
    for (const line of fresh) this.read.add(line);
    this.add(what, wordCount(fresh.join('\n')) * READING_MS);
  }

  /** Every line that the page is about (its `main`) and that was not read before. */
  async readPage(what: string, page: Page): Promise<void> {
    this.readText(what, await page.getByRole('main').innerText());
  }

  press(what: string): void {
    this.add(what, DECIDING_MS + POINTING_MS);
  }

  type(what: string, text: string): void {
    this.add(what, DECIDING_MS + wordCount(text) * TYPING_MS[this.device]);
  }

  private add(what: string, ms: number): void {
    this.steps.push({ what, ms: Math.round(ms) });
  }
}
