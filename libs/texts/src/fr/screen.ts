import { frParticipantScreen } from './participant-screen.js';
import { studioTexts } from './screen-studio.js';

/** The texts of the screens. */
export const frScreen = { ...frParticipantScreen, ...studioTexts };
