import { errorTexts } from './error.js';
import { intentTexts } from './intent.js';
import { privacyTexts } from './privacy.js';
import { scaleTexts } from './scale.js';
import { commonTexts } from './screen-common.js';
import { participantTexts } from './screen-participant.js';
import { studioTexts } from './screen-studio.js';

/** The texts of the screens. */
export const heScreen = {
  ...commonTexts,
  ...errorTexts,
  ...intentTexts,
  ...participantTexts,
  ...privacyTexts,
  ...scaleTexts,
  ...studioTexts,
};
