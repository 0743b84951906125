import { nlParticipantScreen } from './participant-screen.js';
import { studioTexts } from './screen-studio.js';

/** The texts of the screens. */
export const nlScreen = { ...nlParticipantScreen, ...studioTexts };

export type ScreenTextKey = keyof typeof nlScreen;
