import type { Plugin } from 'vite';

/**
 * Names modules in the document, with what they import, so that they come in beside the entry that asks for them and not
 * after it.
 *
 * @param modules the ends of their paths; one that is on no page is passed over
 */
export const preloadPage = (modules: readonly string[]): Plugin => ({
  name: 'weerklank-preload-page',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const named = new Set(
        chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
      );
      const wanted = new Set<string>();
      const queue = chunks
        .filter(({ facadeModuleId }) => modules.some((module) => facadeModuleId?.endsWith(module)))
        .map(({ fileName }) => fileName);
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (named.has(name) || wanted.has(name)) continue;
        wanted.add(name);
        queue.push(...(chunks.find(({ fileName }) => fileName === name)?.imports ?? []));
      }
      return [...wanted].map((name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        injectTo: 'head' as const,
      }));
    },
  },
});
