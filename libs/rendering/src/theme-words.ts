import type { ReportTheme, ReportThemeRecognition } from '@app/report';
import type { Words } from './words.js';

/** What a theme is called: the moderators' name, or else the words that mark it best. */
export const themeLabel = ({ name, keywords }: ReportTheme, { texts }: Words): string =>
  name ?? (keywords.length === 0 ? texts('report.theme.unnamed') : keywords.join(', '));

/** How many people recognise a theme, and from how many organisations; in few words where a line above says of whom. */
export const themeRecognitionWords = (
  { recognisedCount: recognised, askedCount: asked, organisationCount }: ReportThemeRecognition,
  { texts }: Words,
  isBrief = false,
): string =>
  texts(isBrief ? 'report.paper.theme-recognised' : 'report.theme.recognised', {
    recognised,
    asked,
    organisations: organisationCount ?? 0,
  });
