import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const MAIN = 'apps/api/src/main.js';
const LIVE_SESSION = 'libs/application/src/live-session/live-session.js';
const COMMIT = 'await this.journal.append(';
const ANSWER_EARLY = 'batch.forEach(({ answer }) => answer({ seq: session.seq }));\n        ';

/** A copy of the compiled project, so that nobody who builds meanwhile changes what is tested. @returns its entry */
export async function copyServer(folder: string): Promise<string> {
  await cp(resolve('dist'), join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return join(folder, 'dist', MAIN);
}

/** A copy with one line changed: commands are answered before their facts are committed. */
export async function mutantThatAnswersTooEarly(folder: string): Promise<string> {
  const main = await copyServer(folder);
  const path = join(folder, 'dist', LIVE_SESSION);
  const parts = (await readFile(path, 'utf8')).split(COMMIT);
  if (parts.length !== 2)
    throw new Error(`The mutant cannot be made: ${LIVE_SESSION} has no single "${COMMIT}"`);
  await writeFile(path, parts.join(`${ANSWER_EARLY}${COMMIT}`));
  return main;
}
