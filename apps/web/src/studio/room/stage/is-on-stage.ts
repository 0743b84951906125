import type { StageContent, StageRow } from '@app/dialogue';
import { contentOf } from './content-of.js';

/** What tells one content from another, as a line. */
const keyOf = (content: StageContent): string => {
  switch (content.kind) {
    case 'words':
      return 'words';
    case 'scale':
      return `scale ${content.itemId}`;
    case 'poll':
      return `poll ${content.pollId}`;
    case 'theme':
      return `theme ${content.themeId} ${content.statementIds.join(' ')}`;
    case 'statements':
      return `statements ${content.statementIds.join(' ')}`;
  }
};

/** Whether exactly this is on the stage, in this order. */
export function isOnStage(stage: StageRow | undefined, content: StageContent): boolean {
  const shown = stage === undefined ? null : contentOf(stage);
  return shown !== null && keyOf(shown) === keyOf(content);
}
