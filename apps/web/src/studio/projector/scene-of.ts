import type { AnalysisFrame } from '@app/contract';
import type { StagedStatement, StageRow, View } from '@app/dialogue';
import { agendaOf, type AgendaEntry } from '../shell/agenda-of.js';
import type { Listed } from '../room/listed.js';
import { openItemOf } from '../room/next-step.js';
import { topOfSession } from '../room/stage/best-of.js';
import { isRevealed } from './reveal.js';

/** What is before everybody. */
export type Scene =
  | { kind: 'welcome' | 'between' | 'thanks' }
  | { kind: 'question'; item: AgendaEntry }
  /** What a moderator shows, and the open item beside it. */
  | { kind: 'staged'; stage: StageRow; item: AgendaEntry | undefined }
  /** A closing list, revealed place by place. */
  | { kind: 'closing'; key: number; title: string | null; statements: readonly StagedStatement[] };

const hasSomething = (stage: StageRow): boolean =>
  !('statements' in stage) || stage.kind === 'theme' || stage.statements.length > 0;

/** What an item asks; one that asks nothing is known by its title. */
export const questionOf = ({ question, title }: AgendaEntry): string => (question === '' ? title : question);

/** Whether what is shown says what the item asks already. */
export const saysQuestion = (stage: StageRow, item: AgendaEntry): boolean =>
  'question' in stage && stage.question === questionOf(item);

const staged = ({ statementId, row }: Listed): StagedStatement[] => {
  const { itemId, intent, text, language, tally } = row;
  return text === null ? [] : [{ statementId, itemId, intent, text, language, tally }];
};

/** What a projector shows: what moderators show, else the open question, else what suits how far the session is. */
export function sceneOf({ shared }: Pick<View, 'shared'>, analysis: AnalysisFrame | null): Scene {
  const { phase = { kind: 'draft' as const } } = shared.session;
  const item = openItemOf(phase, agendaOf(shared.agenda));
  const stage = shared.stage.shown;
  if (stage !== undefined && hasSomething(stage))
    return stage.kind === 'statements' && isRevealed(stage.statements)
      ? { kind: 'closing', key: stage.since, title: stage.title, statements: stage.statements }
      : { kind: 'staged', stage, item };
  if (phase.kind === 'live') return item === undefined ? { kind: 'between' } : { kind: 'question', item };
  if (phase.kind !== 'closed' && phase.kind !== 'archived') return { kind: 'welcome' };
  const statements = topOfSession(shared, analysis).flatMap(staged);
  return statements.length > 0 ? { kind: 'closing', key: 0, title: null, statements } : { kind: 'thanks' };
}

/** The words that may be seen, each with how many gave it: from what only moderators know, or from the stage. */
export function wordsToShow({ steering, stage }: View['shared']): readonly (readonly [string, number])[] {
  if (stage.shown?.kind === 'words') return stage.shown.words;
  return (steering.words ?? []).flatMap(([word, count, isHidden]) =>
    isHidden ? [] : [[word, count] as const],
  );
}
