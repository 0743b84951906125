import type { JSX, ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { BeforeSession } from './before/before-session.js';
import { BetweenItems } from './item/between-items.js';
import { ConvergenceItem } from './item/convergence-item.js';
import { DialogueItem } from './item/dialogue-item.js';
import { OtherItem } from './item/other-item.js';
import { QuestionHead } from './item/question-head.js';
import { ScaleItem } from './item/scale-item.js';
import { openItemOf, type ListedItem } from './page/agenda.js';
import { LateRecap } from './page/late-recap.js';
import { useAttending } from './page/attending.js';
import { Polls } from './poll/polls.js';
import { ResultPage } from './result/result-page.js';
import { Stage } from './stage/stage.js';
import { asksForWord } from './word/asks-for-word.js';
import { useWord } from './word/use-word.js';
import { WordPart } from './word/word-part.js';

/** The item that is open, for who takes part and for who watches. */
function OpenItem({ item, children }: { item: ListedItem; children: ReactNode }): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const { itemId, itemKind } = item;
  const isQuiet = itemKind === 'presentation' || itemKind === 'break';
  if (isQuiet || view.personal.me.role !== 'participant')
    return (
      <>
        <OtherItem item={item}>{children}</OtherItem>
        {!isQuiet && <p className="part">{say('page.watching')}</p>}
      </>
    );
  if (itemKind === 'scale')
    return (
      <ScaleItem key={itemId} item={item}>
        {children}
      </ScaleItem>
    );
  if (itemKind === 'convergence')
    return (
      <ConvergenceItem key={itemId} item={item}>
        {children}
      </ConvergenceItem>
    );
  return (
    <DialogueItem key={itemId} item={item}>
      {children}
    </DialogueItem>
  );
}

/** What the session is at: before, between items, in one, or after; and what the moderator shows and asks besides. */
export function SessionPart(): JSX.Element {
  const { view, session } = useAttending();
  const word = useWord();
  const { kind } = session.phase;
  if (kind === 'closed' || kind === 'archived') return <ResultPage />;
  const item = openItemOf(view);
  const asked = asksForWord(view) && <WordPart word={word} />;
  return (
    <>
      {item !== null && <QuestionHead item={item} />}
      <LateRecap />
      <Stage />
      <Polls />
      {kind !== 'live' ? (
        <BeforeSession />
      ) : item === null ? (
        <BetweenItems>{asked}</BetweenItems>
      ) : (
        <OpenItem item={item}>{asked}</OpenItem>
      )}
    </>
  );
}
