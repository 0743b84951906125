import { errorTexts } from './error.js';
import { houseStyleTexts } from './house-style.js';
import { intentTexts } from './intent.js';
import { mailTexts } from './mail.js';
import { privacyTexts } from './privacy.js';
import { reportTexts } from './report.js';
import { reportColumnTexts } from './report-columns.js';
import { reportMethodTexts } from './report-method.js';
import { scaleTexts } from './scale.js';

export const en = {
  ...errorTexts,
  ...houseStyleTexts,
  ...intentTexts,
  ...mailTexts,
  ...privacyTexts,
  ...reportTexts,
  ...reportColumnTexts,
  ...reportMethodTexts,
  ...scaleTexts,
};
