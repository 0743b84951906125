import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCRIPT = resolve('docker/with-secrets.sh');
const HARD = `p'a$\{HOME}ss "w" \\ $(id) %40`;

describe('settings in files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weerklank-secrets-'));
    await writeFile(join(folder, 'password'), `${HARD}\n`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (settings: Record<string, string>) =>
    spawnSync(SCRIPT, [process.execPath, '-e', 'process.stdout.write(JSON.stringify(process.env))'], {
      env: { PATH: process.env['PATH'] ?? '', ...settings },
      encoding: 'utf8',
    });

  it('become settings, whatever is in them, and the file is named no more', () => {
    const { status, stdout } = run({ PGPASSWORD_FILE: join(folder, 'password'), LOG_LEVEL: 'warn' });
    const seen = JSON.parse(stdout) as Record<string, string>;
    expect(status).toBe(0);
    expect(seen['PGPASSWORD']).toBe(HARD);
    expect(seen['LOG_LEVEL']).toBe('warn');
    expect(seen).not.toHaveProperty('PGPASSWORD_FILE');
  });

  it('are left alone when there are none', () => {
    const { stdout } = run({ SMTP_URL: 'smtp://mail' });
    expect(JSON.parse(stdout)).toMatchObject({ SMTP_URL: 'smtp://mail' });
  });

  it('must be readable: nothing starts without its password', () => {
    const { status, stdout, stderr } = run({ PGPASSWORD_FILE: join(folder, 'none') });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('PGPASSWORD_FILE');
  });
});
