// Draws the arrows between apps and libs as the Mermaid graph in README.md; with --check, fails when it is not the same.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const README = join(ROOT, 'README.md');
const BEGIN = '<!-- dependency graph: npm run graph -->';
const END = '<!-- end of dependency graph -->';

const cruise = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const drawn = execFileSync(
  process.execPath,
  [
    cruise,
    ...['--config', '.dependency-cruiser.cjs', '--include-only', '^(apps|libs)/[^/]+/src'],
    ...['--collapse', '^(apps|libs)/[^/]+', '--output-type', 'mermaid', 'apps', 'libs'],
  ],
  { cwd: ROOT, encoding: 'utf8' },
);
const readme = readFileSync(README, 'utf8');
const from = readme.indexOf(BEGIN);
const upto = readme.indexOf(END);
if (from < 0 || upto < from) throw new Error(`README.md has no place for the graph: ${BEGIN} … ${END}`);
const graph = `${BEGIN}\n\n\`\`\`mermaid\n${drawn.trim()}\n\`\`\`\n\n`;
const redrawn = readme.slice(0, from) + graph + readme.slice(upto);
if (!process.argv.includes('--check')) writeFileSync(README, redrawn);
else if (redrawn !== readme) {
  process.stderr.write('The dependency graph in README.md is not the one of the code: npm run graph\n');
  process.exitCode = 1;
}
