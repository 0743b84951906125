import type { Random } from '../dialogue/random.js';
import type { Belfry } from './fake-bell.js';
import type { JournalMood } from './shaky-journal.js';
import type { SimulatedNode } from './simulated-node.js';
import type { SimulatedPerson } from './simulated-person.js';

/** What faults may touch. */
export interface World {
  random: Random;
  nodes: SimulatedNode[];
  people: SimulatedPerson[];
  belfry: Belfry;
  startNode: () => void;
}

/** Breaks something now; what it returns mends it. */
export type Fault = (world: World) => () => void;

const nothing = (): void => undefined;
const upNodes = ({ nodes }: World): SimulatedNode[] => nodes.filter(({ isUp }) => isUp);

const databaseOf =
  (mood: JournalMood): Fault =>
  (world) => {
    const nodes = world.random.chance(0.5) ? upNodes(world) : upNodes(world).slice(0, 1);
    for (const { journal } of nodes) journal.mood = mood;
    return () => {
      for (const { journal } of nodes) journal.mood = 'well';
    };
  };

/** Every kind of fault by its name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'a node crashes': (world) => {
    const victim = upNodes(world)[0];
    if (!victim || upNodes(world).length < 2) return nothing;
    victim.crash();
    return world.startNode;
  },
  'a node is stopped and another one started': (world) => {
    const victim = upNodes(world)[0];
    if (!victim || upNodes(world).length < 2) return nothing;
    void victim.stop();
    return world.startNode;
  },
  'connections break': ({ people, random }) => {
    for (const { connection } of people) if (random.chance(0.3)) connection.cut();
    return nothing;
  },
  'all connections break': ({ people }) => {
    for (const { connection } of people) connection.cut();
    return nothing;
  },
  'the bell is silent': ({ belfry }) => {
    belfry.isSilent = true;
    return () => void (belfry.isSilent = false);
  },
  'the database is slow': databaseOf('slow'),
  'the database is away': databaseOf('fails'),
  'the database stores without saying so': databaseOf('forgets'),
};
