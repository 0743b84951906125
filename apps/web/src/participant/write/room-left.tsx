import { graphemeCount } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

/** From this many on it is worth knowing. */
const NEARLY = 40;

interface RoomLeftProps {
  text: string;
  most: number;
  id: string;
}

/** How much may still be written; said aloud only when it gets tight. */
export function RoomLeft({ text, most, id }: RoomLeftProps): JSX.Element {
  const { say } = useTexts();
  const left = most - graphemeCount(text);
  const words = left < 0 ? say('write.over', { count: -left }) : say('write.left', { count: left });
  return (
    <p
      id={id}
      className={left < 0 ? 'error room-left' : 'quiet room-left'}
      role={left < NEARLY ? 'status' : undefined}
    >
      {words}
    </p>
  );
}
