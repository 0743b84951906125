import type { ScreenTexts } from '@app/texts';
import type { Evidence } from './evidence.js';

/** What the card says, in one sentence. */
export function evidenceText(say: ScreenTexts, evidence: Evidence): string {
  switch (evidence.kind) {
    case 'flagged':
      return say('room.compass.flagged', { count: evidence.flagCount });
    case 'held':
      return say('room.compass.held', { count: evidence.heldCount, minutes: evidence.minutes });
    case 'over-time':
      return say('room.compass.over-time', { minutes: evidence.minutes });
    case 'almost-over':
      return say('room.compass.almost-over');
    case 'rising':
      return say('room.compass.rising', {
        recognised: evidence.recognisedCount,
        answered: evidence.answeredCount,
        reach: evidence.reach,
      });
    case 'divided':
      return say('room.compass.divided', {
        recognised: evidence.recognisedCount,
        answered: evidence.answeredCount,
      });
    case 'saturated':
      return say('room.compass.saturated', {
        statements: evidence.statementCount,
        recognised: evidence.recognisedCount,
        asked: evidence.askedCount,
      });
    case 'silent':
      return say('room.compass.silent', { silent: evidence.silentCount, present: evidence.presentCount });
  }
}
