import type { StageContent, StagedStatement, StageRow, StatementId } from '@app/dialogue';

const idsOf = (statements: readonly StagedStatement[]): StatementId[] =>
  statements.map(({ statementId }) => statementId);

/** What was chosen to be shown, so that it can be shown again. What cannot be seen any more is not in it. */
export function contentOf(stage: StageRow): StageContent | null {
  switch (stage.kind) {
    case 'statements':
      return stage.statements.length === 0
        ? null
        : { kind: 'statements', statementIds: idsOf(stage.statements) };
    case 'theme':
      return { kind: 'theme', themeId: stage.themeId, statementIds: idsOf(stage.statements) };
    case 'scale':
      return { kind: 'scale', itemId: stage.itemId };
    case 'poll':
      return { kind: 'poll', pollId: stage.pollId };
    case 'words':
      return { kind: 'words' };
  }
}
