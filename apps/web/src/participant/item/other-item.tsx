import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { OwnStatements } from '../own/own-statements.js';
import type { ListedItem } from '../page/agenda.js';
import { QuestionHead } from './question-head.js';

/** An item in which participants listen, look or rest. */
export function OtherItem({ item }: { item: ListedItem }): JSX.Element {
  const { say } = useTexts();
  return (
    <>
      <QuestionHead item={item} />
      {item.question !== '' && <p className="part">{say(`item.${item.itemKind}`)}</p>}
      {item.itemKind === 'presentation' && <p className="part">{say('item.listen')}</p>}
      {item.itemKind === 'break' && <p className="part">{say('item.rest')}</p>}
      <OwnStatements itemId={null} isFolded />
    </>
  );
}
