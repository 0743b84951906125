import type { JSX, ReactNode } from 'react';
import { ChoosePart } from '../choose/choose-part.js';
import { MyStatements } from '../own/my-statements.js';
import type { ListedItem } from '../page/agenda.js';

/** An item in which participants choose what deserves to be taken further, and nothing else. */
export const ConvergenceItem = ({
  item,
  children,
}: {
  item: ListedItem;
  children: ReactNode;
}): JSX.Element => (
  <>
    <ChoosePart itemId={item.itemId} />
    {children}
    <MyStatements isFolded />
  </>
);
