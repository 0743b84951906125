import { doorStory } from './door-story.js';
import { heldStory } from './held-story.js';
import { hourStory } from './hour-story.js';
import { organiserStory } from './organiser-story.js';
import type { Story } from './story.js';

/** Every main state of the screens; journeys and pictures go through the same ones. */
export const STORIES: readonly Story[] = [doorStory, organiserStory, heldStory, hourStory];
