import { errorTexts } from './error.js';
import { intentTexts } from './intent.js';
import { privacyTexts } from './privacy.js';
import { scaleTexts } from './scale.js';
import { closingTexts } from './screen-closing.js';
import { commonTexts } from './screen-common.js';
import { joinTexts } from './screen-join.js';
import { participantTexts } from './screen-participant.js';
import { writingTexts } from './screen-writing.js';

/** The texts of the participant's page. */
export const nlParticipantScreen = {
  ...closingTexts,
  ...commonTexts,
  ...errorTexts,
  ...intentTexts,
  ...joinTexts,
  ...participantTexts,
  ...privacyTexts,
  ...scaleTexts,
  ...writingTexts,
};

export type ParticipantTextKey = keyof typeof nlParticipantScreen;
