import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACCENT, DEGREE_FILLS, LINE } from '@app/charts';
import { DEFAULT_HOUSE_STYLE, houseStyleTokens } from '@app/contract';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../src/ui/${name}`, import.meta.url)), 'utf8');

describe('the colours of the screens', () => {
  it.each([ACCENT, LINE, DEGREE_FILLS[1], DEGREE_FILLS[2]])(
    'follow the house style where a figure is drawn in %s',
    (colour) => {
      expect(read('base.css')).toMatch(new RegExp(`\\[(fill|stroke)='${colour}'\\]`));
    },
  );

  it('are, in the style that comes with the platform, those that its style sheet has', () => {
    const sheet = read('house-style.css').replaceAll(/\s+/g, ' ');
    const tokens = houseStyleTokens(DEFAULT_HOUSE_STYLE);
    for (const name of ['accent', 'on-accent', 'ink', 'paper', 'alert', 'corner'])
      expect(sheet).toContain(`--weerklank-${name}: ${tokens[`--weerklank-${name}`]};`);
  });

  it('have a token for everything that a house style changes', () => {
    const sheet = read('house-style.css');
    for (const name of Object.keys(houseStyleTokens(DEFAULT_HOUSE_STYLE)))
      expect(sheet).toContain(`  ${name}:`);
  });
});
