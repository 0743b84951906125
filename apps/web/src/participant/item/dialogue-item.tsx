import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { choosesLater } from '../choose/chosen-of.js';
import { FinalChoice } from '../choose/final-choice.js';
import { dealtOf, handOf, type Dealt } from '../hand/hand-of.js';
import { Hand } from '../hand/hand.js';
import { MyStatements } from '../own/my-statements.js';
import { scopeOf, type ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { useWriting } from '../write/use-writing.js';
import { WritePart } from '../write/write-part.js';

/** An item in which participants write and recognise, through its phases. */
export function DialogueItem({ item, children }: { item: ListedItem; children: ReactNode }): JSX.Element {
  const { say } = useTexts();
  const { view, answering } = useAttending();
  const { kind } = item.phase;
  const isWritingPhase = kind === 'writing';
  const isMuted = view.personal.me.standing !== 'active';
  const dealt = isWritingPhase ? [] : dealtOf(view, scopeOf(item));
  const writing = useWriting(item.itemId, isWritingPhase, dealt.length);
  const mayWrite = (isWritingPhase || kind === 'dialogue') && !isMuted && writing.leftCount !== 0;
  const onBuild = mayWrite
    ? ({ statementId, text }: Dealt) => writing.write({ buildsOn: { statementId, text } })
    : null;
  return (
    <>
      {item.itemKind === 'final-round' ? (
        <p className="part">{say('hand.final-round')}</p>
      ) : (
        <WritePart item={item} writing={writing} isMuted={isMuted} />
      )}
      {!isWritingPhase && <Hand dealt={dealt} heldCount={writing.heldCount} onBuild={onBuild} />}
      {item.itemKind === 'final-round' && !choosesLater(view, item) && (
        <FinalChoice itemId={item.itemId} isHandDone={handOf(dealt, answering.answers, null).length === 0} />
      )}
      {children}
      <MyStatements
        itemId={scopeOf(item)}
        isFolded={!isWritingPhase}
        onTakeBack={mayWrite ? writing.write : undefined}
      />
    </>
  );
}
