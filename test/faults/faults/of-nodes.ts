import { existsSync } from 'node:fs';
import { pick } from '@app/numeric';
import type { Fault } from '../fault.js';
import type { ServerNode } from '../server-node.js';
import type { World } from '../world.js';

const FAKETIME = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/faketime/libfaketime.so.1',
].find((path) => existsSync(path));

const otherThan = ({ nodes }: World, node: ServerNode): ServerNode =>
  nodes.find((other) => other !== node) ?? node;

/** As a reverse proxy does when a node does not answer. */
function leadLinesAway(world: World, node: ServerNode): void {
  for (const line of node.lines) line.leadTo(otherThan(world, node).port);
}

function leadLinesBack(node: ServerNode): void {
  for (const line of node.lines) {
    line.leadTo(node.port);
    line.cut();
  }
}

/** kill -9; half of the time the screens go to the other node meanwhile, otherwise they wait. */
const kill: Fault = {
  name: 'node: kill -9',
  lastsMs: [200, 2_500],
  inject: async (world, random) => {
    const node = pick(random, world.nodes);
    node.crash();
    if (random() < 0.5) leadLinesAway(world, node);
    return async () => {
      await node.process.start();
      leadLinesBack(node);
    };
  },
};

/** Both nodes at the same moment, as when the machine's power fails; PostgreSQL stands elsewhere. */
const killBoth: Fault = {
  name: 'both nodes: kill -9',
  lastsMs: [100, 1_000],
  inject: async ({ nodes }) => {
    for (const node of nodes) node.crash();
    return () => Promise.all(nodes.map((node) => node.process.start()));
  },
};

/** One after the other is stopped in order and started, its screens being led to the other one first. */
const rollingRestart: Fault = {
  name: 'nodes: rolling restart',
  lastsMs: [0, 500],
  inject: async (world) => {
    for (const node of world.nodes) {
      leadLinesAway(world, node);
      await node.restart();
      leadLinesBack(node);
    }
    return () => Promise.resolve();
  },
};

const hang: Fault = {
  name: 'node: hang',
  lastsMs: [2_000, 4_000],
  inject: async ({ nodes }, random) => {
    const node = pick(random, nodes);
    await node.hang();
    return () => node.resume();
  },
};

const clockAhead: Fault = {
  name: 'node: clock ten minutes ahead',
  missing: () => (FAKETIME ? null : 'libfaketime is not installed (package faketime)'),
  lastsMs: [2_000, 3_000],
  inject: async ({ nodes }, random) => {
    const node = pick(random, nodes);
    await node.restart({ LD_PRELOAD: FAKETIME ?? '', FAKETIME: '+10m', FAKETIME_DONT_FAKE_MONOTONIC: '1' });
    return () => node.restart();
  },
};

export const faultsOfNodes = [kill, killBoth, rollingRestart, hang, clockAhead];
