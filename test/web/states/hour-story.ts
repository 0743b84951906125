import { asideStates } from './aside-states.js';
import { closingStates } from './closing-states.js';
import { dialogueStates } from './dialogue-states.js';
import { beginHour } from './hour.js';
import { roomStates } from './room-states.js';
import { storyOf } from './story.js';

/** A whole hour, from the lobby to the report. */
export const hourStory = storyOf('hour', beginHour, [
  ...dialogueStates,
  ...asideStates,
  ...roomStates,
  ...closingStates,
]);
