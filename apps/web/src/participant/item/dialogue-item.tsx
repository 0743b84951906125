import type { AgendaItemId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { dealtOf, type Dealt } from '../hand/hand-of.js';
import { Hand } from '../hand/hand.js';
import { OwnStatements } from '../own/own-statements.js';
import type { ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { useWriting } from '../write/use-writing.js';
import { WritePart } from '../write/write-part.js';
import { QuestionHead } from './question-head.js';

/** A final round asks about statements of all items. */
const scopeOf = ({ itemKind, itemId }: ListedItem): AgendaItemId | null =>
  itemKind === 'final-round' ? null : itemId;

/** An item in which participants write and recognise, through its phases. */
export function DialogueItem({ item }: { item: ListedItem }): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const { kind } = item.phase;
  const isWritingPhase = kind === 'writing';
  const isMuted = view.personal.me.standing !== 'active';
  const mayWrite = (isWritingPhase || kind === 'dialogue') && !isMuted;
  const dealt = isWritingPhase ? [] : dealtOf(view, scopeOf(item));
  const writing = useWriting(item.itemId, isWritingPhase, dealt.length);
  const onBuild = mayWrite
    ? ({ statementId, text }: Dealt) => writing.write({ buildsOn: { statementId, text } })
    : null;
  return (
    <>
      <QuestionHead item={item} />
      {item.itemKind === 'final-round' ? (
        <p className="part">{say('hand.final-round')}</p>
      ) : (
        <WritePart item={item} writing={writing} isMuted={isMuted} />
      )}
      {!isWritingPhase && <Hand dealt={dealt} heldCount={writing.heldCount} onBuild={onBuild} />}
      <OwnStatements
        itemId={scopeOf(item)}
        isFolded={!isWritingPhase}
        onTakeBack={mayWrite ? writing.write : undefined}
      />
    </>
  );
}
