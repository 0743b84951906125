import type { ModeratedRow } from '@app/dialogue';

const CUT = 90;
const short = (text: string): string => (text.length > CUT ? `${text.slice(0, CUT - 1)}…` : text);

/** The course of a demo in the terminal. */
export class DemoScreen {
  private readonly out = process.stdout;
  private statementCount = 0;
  private endorsementCount = 0;
  private latest = '';
  private drawnAt = 0;

  constructor(
    private readonly speed: number,
    private readonly itemCount: number,
  ) {}

  say(line: string): void {
    this.clear();
    this.out.write(`${line}\n`);
  }

  opening(title: string, fictional: string, peopleCount: number): void {
    this.say(`\n${title}`);
    this.say(`  ${fictional}`);
    this.say(`  ${peopleCount} simulated participants, ${this.speed} times as fast as an hour\n`);
  }

  /** How one takes part oneself; each link is for one browser. */
  invitation(links: { participant: string; moderator: string; organiser: string }): void {
    this.say('Sit in yourself; open a link in a browser on this machine:');
    this.say(`  as participant  ${links.participant}`);
    this.say(`  as moderator    ${links.moderator}`);
    this.say(`  as organiser    ${links.organiser}`);
    this.say('');
  }

  item(position: number, question: string): void {
    this.say(`Question ${position + 1} of ${this.itemCount}: ${question}`);
  }

  statement(text: string): void {
    this.latest = text;
    this.draw();
  }

  counts({ statementCount, endorsementCount }: { statementCount: number; endorsementCount: number }): void {
    this.statementCount = statementCount;
    this.endorsementCount = endorsementCount;
    this.draw();
  }

  strongest(rows: readonly ModeratedRow[]): void {
    for (const { text, tally } of rows) {
      const [not, little, mostly, fully] = tally;
      const answered = not + little + mostly + fully;
      this.say(
        `  ${String(mostly + fully).padStart(3)} of ${String(answered).padStart(2)}  ${short(text ?? '')}`,
      );
    }
    this.say('');
  }

  report(address: string): void {
    this.say(
      `The session is closed: ${this.statementCount} statements, ${this.endorsementCount} endorsements.`,
    );
    this.say('Everyone who took part gets this report. Open it in a browser on this machine:\n');
    this.say(`  ${address}\n`);
    this.say('Ctrl-C stops the server.');
  }

  private draw(): void {
    if (!this.out.isTTY || Date.now() - this.drawnAt < 100) return;
    this.drawnAt = Date.now();
    const counts = `${this.statementCount} statements, ${this.endorsementCount} endorsements`;
    this.out.write(`\r\u001B[K  ${counts} · ${short(this.latest)}`.slice(0, (this.out.columns || 120) + 4));
  }

  private clear(): void {
    if (this.out.isTTY) this.out.write('\r\u001B[K');
  }
}
