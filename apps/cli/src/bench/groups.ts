import { parseGroupsBenchArgs } from './groups-arguments.js';
import { readGroupsConversation } from './groups-conversation.js';
import { measureGroups, type GroupsBench, type PolisComparison } from './groups-measure.js';
import { syntheticConversation } from './groups-synthetic.js';

const shown = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
const list = (ids: readonly number[]): string => (ids.length === 0 ? '-' : ids.join(' '));

function tableOf(bench: GroupsBench): [string, string][] {
  const sizes = Object.keys(bench.representative).map(
    (group) => Object.values(bench.groups).filter((other) => other === Number(group)).length,
  );
  return [
    ['participants × statements', `${bench.participants} × ${bench.statements}, ${bench.votes} answers`],
    ['first time, after 1 % more', `${bench.ms.toFixed(0)} ms, ${bench.updateMs.toFixed(0)} ms`],
    ['groups', bench.reason ?? `${bench.k} (${sizes.join(', ')}), silhouette ${shown(bench.silhouette)}`],
    ['all agree', list(bench.consensus.agree)],
    ['all disagree', list(bench.consensus.disagree)],
    ...Object.entries(bench.representative).map(([group, ids]): [string, string] => [
      `represent group ${group}`,
      list(ids),
    ]),
    ['ARI with the record', shown(bench.ariWithRecorded)],
    ['ARI in other orders', shown(bench.selfAri)],
    ...(bench.polis ? polisRows(bench.polis) : []),
  ];
}

const polisRows = (polis: PolisComparison): [string, string][] => [
  ['ARI with Polis', shown(polis.ari)],
  ['consensus as Polis', polis.isConsensusEqual ? 'equal' : 'different'],
  ['representative as Polis', polis.isRepresentativeEqual ? 'equal' : 'different'],
  ['group-aware consensus', `differs by ${polis.groupAwareConsensusError.toExponential(1)} at most`],
];

/** Opinion groups of a recorded or made-up conversation, with what Polis made of it where that is known. */
export async function benchGroups(args: string[]): Promise<void> {
  const options = parseGroupsBenchArgs(args);
  const conversation =
    'dataFolder' in options.source
      ? await readGroupsConversation(options.source.dataFolder)
      : syntheticConversation(options.seed, options.source.synthetic);
  const bench = measureGroups(conversation, options);
  if (options.isJson) console.log(JSON.stringify(bench));
  else for (const [name, value] of tableOf(bench)) console.log(`${name.padEnd(28)}${value}`);
}
