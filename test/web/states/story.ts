import type { Page } from '@playwright/test';
import type { RunningServer } from '../fixtures.js';

/** Who looks at a screen: somebody unknown, who takes part, who leads, everybody in the room, who reads afterwards. */
export type Viewer = 'stranger' | 'participant' | 'moderator' | 'organiser' | 'screen' | 'reader';

/** What a story needs of the test that tells it. */
export interface World {
  server: RunningServer;
  /** A browser of another person. */
  person: () => Promise<Page>;
}

export interface StateName {
  name: string;
  viewer: Viewer;
  /** The page answers something there, and its answer stays in the language in which it was asked. */
  hasAnswer?: true;
}

/** One situation that somebody may look at. */
export interface State<Cast> extends StateName {
  /** Brings it about, after the states before it. @returns the page that shows it */
  reach: (cast: Cast) => Promise<Page>;
}

/** Situations that follow on each other, with the same people. */
export interface Story {
  name: string;
  states: readonly StateName[];
  /** `look` sees each state in turn, and leaves its page in Dutch. */
  tell: (world: World, look: (state: StateName, page: Page) => Promise<void>) => Promise<void>;
}

export const storyOf = <Cast extends object>(
  name: string,
  begin: (world: World) => Promise<Cast>,
  states: readonly State<Cast>[],
): Story => ({
  name,
  states: states.map(({ reach: _reach, ...state }) => state),
  tell: async (world, look) => {
    const cast = await begin(world);
    try {
      for (const { reach, ...state } of states) await look(state, await reach(cast));
    } finally {
      if ('leave' in cast && typeof cast.leave === 'function') cast.leave();
    }
  },
});
