import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGroupsConversation } from '../../../apps/cli/src/bench/groups-conversation.js';
import { measureGroups, type GroupsBench } from '../../../apps/cli/src/bench/groups-measure.js';

const beside = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const polis = join(process.env['WEERKLANK_TESTDATA'] ?? beside, 'polis');
const names = existsSync(polis)
  ? readdirSync(polis).filter((name) => existsSync(join(polis, name, 'reference.polis.json')))
  : [];

/** How well Polis reproduces the groups under which its own conversations were recorded, where that is a reference. */
const POLIS_WITH_ITSELF: Readonly<Record<string, number>> = {
  'scoop-hivemind.biodiversity': 0.97,
  'scoop-hivemind.taxes': 0.81,
  'austria-climate.7z7ejpbmv5.2022-08-08': 0.89,
};

const references = names.filter((name) => name in POLIS_WITH_ITSELF);

const measured = new Map<string, Promise<GroupsBench>>();

/** Measured once, asked more than once. */
function bench(name: string): Promise<GroupsBench> {
  const found =
    measured.get(name) ??
    readGroupsConversation(join(polis, name)).then((conversation) =>
      measureGroups(conversation, { seed: 1, shuffleCount: 1 }),
    );
  measured.set(name, found);
  return found;
}

const isThere = names.length > 0;
if (!isThere)
  console.warn(`Skipped: no recorded conversations with Polis' outcome in ${polis} (WEERKLANK_TESTDATA)`);

(isThere ? describe : describe.skip)('opinion groups of recorded conversations', () => {
  it.each(isThere ? names : [polis])('%s: what Polis finds with its own groups', async (name) => {
    const found = await bench(name);
    expect(found.polis).toMatchObject({ isConsensusEqual: true, isRepresentativeEqual: true });
    expect(found.polis?.groupAwareConsensusError).toBeLessThan(1e-9);
    expect(found.selfAri).toBe(1);
  });

  it.each(isThere ? references : [polis])('%s: groups as recorded', async (name) => {
    const { ariWithRecorded } = await bench(name);
    expect(ariWithRecorded).toBeGreaterThanOrEqual((POLIS_WITH_ITSELF[name] ?? 1) - 0.02);
  });
});
