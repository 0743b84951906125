import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { designTokens } from './design-tokens.js';
import { precompress } from './precompress.js';
import { preloadPage } from './preload-page.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const lib = (name: string): string => at(`../../libs/${name}/src/index.ts`);
/** The style sheets whose tokens are kept. */
const STYLES = ['src/ui/base.css', 'src/participant/participant.css', 'src/studio/studio.css'];
const LIBS = ['charts', 'client', 'contract', 'dialogue', 'texts'];

/** What every reader of a page needs and its small entry asks for later. */
const PRELOADED = ['participant/show-page.tsx', 'texts/src/say-from.ts'];

/**
 * Two pages with one source. `--mode participant` builds the small one, on Preact; `--mode studio` builds the one for
 * moderators and organisers.
 */
export default defineConfig(({ mode }) => ({
  root: at('.'),
  base: '/',
  plugins: [designTokens(STYLES.map(at)), preloadPage(PRELOADED), precompress()],
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: {
    alias: [
      ...LIBS.map((name) => ({ find: `@app/${name}`, replacement: lib(name) })),
      ...(mode === 'participant'
        ? [
            { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
            { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
            { find: /^react-dom$/, replacement: 'preact/compat' },
            { find: /^react$/, replacement: 'preact/compat' },
          ]
        : []),
    ],
  },
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: false,
    assetsDir: `assets/${mode}`,
    // Everything from files of our own: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: { input: at(`${mode}.html`) },
  },
}));
