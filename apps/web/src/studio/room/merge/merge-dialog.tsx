import type { StatementId } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Dialog } from '../../shell/dialog.js';
import type { Listed } from '../listed.js';
import { StatementPicker } from '../pick/statement-picker.js';
import { MergePreview } from './merge-preview.js';
import { mergeableWith } from './who-stands.js';

interface MergeDialogProps {
  /** The statement to merge. */
  statementId: StatementId;
  /** All statements that are shown. */
  listed: readonly Listed[];
  /** @param mergedIds what the first one stands for until then */
  merge: (fromId: StatementId, intoId: StatementId, mergedIds: readonly StatementId[]) => void;
  onClose: () => void;
}

/** Merging a statement with one that says the same: finding that one, seeing both, deciding which stands for both. */
export function MergeDialog({ statementId, listed, merge, onClose }: MergeDialogProps): JSX.Element {
  const { say } = useTexts();
  const [otherId, setOtherId] = useState<StatementId | null>(null);
  const turnTo = (id: StatementId | null) => {
    setOtherId(id);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('dialog[open] [data-autofocus]')?.focus(),
    );
  };
  const find = (id: StatementId | null) => listed.find((one) => one.statementId === id);
  const [statement, other] = [find(statementId), find(otherId)];
  return (
    <Dialog title={say('room.merge.title')} onClose={onClose}>
      {statement === undefined ? (
        <p className="empty">{say('room.pick.none')}</p>
      ) : other ? (
        <MergePreview
          pair={[statement, other]}
          merge={(fromId, intoId) => merge(fromId, intoId, find(fromId)?.row.mergedIds ?? [])}
          back={() => turnTo(null)}
        />
      ) : (
        <div className="stack">
          <p className="quiet">{say('room.merge.about')}</p>
          <blockquote className="merge-of">
            <p className="written" dir="auto" lang={statement.row.language}>
              {statement.row.text}
            </p>
          </blockquote>
          <h3>{say('room.merge.with')}</h3>
          <StatementPicker
            listed={mergeableWith(listed, statement)}
            alikeTo={statement.row.text ?? ''}
            pick={turnTo}
          />
        </div>
      )}
    </Dialog>
  );
}
