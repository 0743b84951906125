// Bundles the fault suite (it is TypeScript, and no app) and runs it: npm run test:faults -- --faults 50 --seed 7
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const outDir = join(root, 'node_modules', '.weerklank-faults', String(process.pid));
const alias = Object.fromEntries(
  readdirSync(join(root, 'libs')).map((lib) => [`@app/${lib}`, join(root, 'libs', lib, 'src', 'index.ts')]),
);

process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias },
  build: {
    ssr: join(here, 'suite.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'suite.mjs' } },
  },
});
await import(pathToFileURL(join(outDir, 'suite.mjs')).href);
