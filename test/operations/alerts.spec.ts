import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TestServer } from '../support/test-server.js';

const PROMTOOL = process.env['PROMTOOL'] ?? 'promtool';
const hasPromtool = spawnSync(PROMTOOL, ['--version']).status === 0;
const why = hasPromtool ? '' : ' (not tried: there is no promtool)';

/** What Prometheus adds by itself. */
const BY_PROMETHEUS: ReadonlySet<string> = new Set(['up']);

describe('the alert rules', () => {
  it('ask only for what the server tells', async () => {
    const rules = await readFile('docker/alerts.yaml', 'utf8');
    const named = rules.match(/\b(?:up|weerklank_[a-z_]+|process_[a-z_]+|nodejs_[a-z0-9_]+)(?=\{|\[)/g) ?? [];
    const server = await TestServer.start();
    const { text } = await server.ask('GET', '/metrics');
    await server.stop();
    const told = new Set(
      [...text.matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(([, name = '', type]) =>
        type === 'histogram' ? [`${name}_bucket`] : [name],
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !told.has(name) && !BY_PROMETHEUS.has(name))).toEqual([]);
  }, 60_000);

  (hasPromtool ? it : it.skip)(`are what Prometheus reads${why}`, () => {
    for (const args of [
      ['check', 'rules', resolve('docker/alerts.yaml')],
      ['check', 'config', resolve('docker/prometheus.yaml')],
    ]) {
      const { status, stdout, stderr } = spawnSync(PROMTOOL, args, { encoding: 'utf8' });
      expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
    }
  });
});
