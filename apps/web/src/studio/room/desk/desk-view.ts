/** What of the room is before the moderator; each is a key away. */
export const DESK_VIEWS = ['overview', 'statements', 'map', 'people', 'message', 'stage', 'notes'] as const;

export type DeskView = (typeof DESK_VIEWS)[number];

/** The views that there is something to do in: when the session is over nothing is said to anybody any more. */
export const viewsOf = (hasEnded: boolean): readonly DeskView[] =>
  hasEnded ? DESK_VIEWS.filter((view) => view !== 'message') : DESK_VIEWS;

/** The key of a view: its number. */
export const keyOfView = (view: DeskView): string => String(DESK_VIEWS.indexOf(view) + 1);

export const tabIdOf = (view: DeskView): string => `desk-tab-${view}`;
export const panelIdOf = (view: DeskView): string => `desk-${view}`;

/** The view that a fragment of an address names; undefined when it names something else. */
export const viewInHash = (hash: string): DeskView | undefined =>
  hash === '' ? 'overview' : DESK_VIEWS.find((view) => hash === `#${view}`);

/** The fragment of an address that names a view. */
export const hashOf = (view: DeskView): string => (view === 'overview' ? '' : `#${view}`);
