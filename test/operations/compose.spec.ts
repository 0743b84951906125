import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { readComposeFile, type ComposeFile, type ComposeService } from './compose-file.js';

const FILE = resolve('docker/compose.yaml');
const SETTINGS = { PUBLIC_URL: 'https://weerklank.example.org', MAIL_FROM: 'noreply@example.org' };

const compose = (args: string[], settings: Record<string, string>) =>
  spawnSync('docker', ['compose', '-f', FILE, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...settings },
    encoding: 'utf8',
  });
const canAsk = spawnSync('docker', ['compose', 'version']).status === 0;

describe('the compose file', () => {
  let file: ComposeFile;
  let services: [string, ComposeService][];

  beforeAll(async () => {
    file = await readComposeFile(FILE);
    services = Object.entries(file.services);
  });

  const namesOf = (holds: (service: ComposeService) => boolean): string[] =>
    services.filter(([, service]) => holds(service)).map(([name]) => name);
  const all = () => services.map(([name]) => name);

  it('runs what it should: two nodes, a worker and what they need', () => {
    expect(all().toSorted()).toEqual(
      ['migrations', 'node-one', 'node-two', 'postgres', 'proxy', 'redis', 'worker'].toSorted(),
    );
  });

  it('runs nothing as root, privileged, or with a capability', () => {
    expect(namesOf(({ user }) => /^[1-9]\d*:[1-9]\d*$/.test(user ?? ''))).toEqual(all());
    expect(namesOf(({ cap_drop }) => cap_drop?.join() === 'ALL')).toEqual(all());
    expect(namesOf(({ cap_add, privileged }) => cap_add !== undefined || privileged === true)).toEqual([]);
    expect(namesOf(({ security_opt }) => security_opt?.includes('no-new-privileges:true') === true)).toEqual(
      all(),
    );
  });

  it('lets nothing write to its own image', () => {
    expect(namesOf(({ read_only }) => read_only === true)).toEqual(all());
  });

  it('watches the health of all but what runs once, and starts them again', () => {
    const ours = ({ build }: ComposeService) => build !== undefined;
    const isWatched = (service: ComposeService) =>
      service.healthcheck?.test !== undefined || (ours(service) && service.healthcheck?.disable !== true);
    const lasting = all().filter((name) => name !== 'migrations');
    expect(namesOf(isWatched)).toEqual(lasting);
    expect(namesOf(({ restart }) => restart === 'unless-stopped')).toEqual(lasting);
  });

  it('publishes no port but those of the proxy, and gives database and bell no way out', () => {
    expect(namesOf(({ ports }) => ports !== undefined)).toEqual(['proxy']);
    expect(
      namesOf(({ networks }) => networks.some((name) => file.networks[name]?.internal !== true)),
    ).toEqual(['worker', 'proxy']);
  });

  it('starts the nodes when the schema is up to date', () => {
    for (const name of ['node-one', 'node-two', 'worker'])
      expect(file.services[name]?.depends_on).toMatchObject({
        migrations: { condition: 'service_completed_successfully' },
        postgres: { condition: 'service_healthy' },
      });
    expect(file.services['migrations']?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  it('has no password in it', () => {
    const named = services.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const secret = named.filter(([name]) => /PASSWORD|SMTP_URL|SECRET|TOKEN/.test(name));
    expect(secret.length).toBeGreaterThan(0);
    for (const [name, value] of secret)
      expect([name, value]).toEqual([
        expect.stringMatching(/_FILE$/),
        expect.stringMatching(/^\/run\/secrets\//),
      ]);
    for (const [, value] of named) expect(String(value)).not.toMatch(/:\/\/[^/]*:[^/@]*@/);
  });

  (canAsk ? it : it.skip)(
    `is what docker compose reads${canAsk ? '' : ' (not tried: there is no docker compose)'}`,
    () => {
      const { status, stdout, stderr } = compose(['config', '--format', 'json'], SETTINGS);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const read = JSON.parse(stdout) as { services: Record<string, { read_only?: boolean }> };
      expect(Object.keys(read.services).toSorted()).toEqual(all().toSorted());
      expect(Object.values(read.services).every(({ read_only }) => read_only === true)).toBe(true);
    },
  );

  (canAsk ? it : it.skip)(
    `says which setting is missing${canAsk ? '' : ' (not tried: there is no docker compose)'}`,
    () => {
      const { status, stderr } = compose(['config'], {});
      expect(status).not.toBe(0);
      expect(stderr).toContain('PUBLIC_URL');
    },
  );
});
