import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';

interface ReadyRowProps {
  /** The id of the heading of the section that it is about. */
  of: string;
  name: string;
  /** `free`: the session is as good without it. */
  state: 'done' | 'open' | 'free';
  /** How far it is. */
  standing: string;
  children?: ReactNode;
}

const MARKS = { done: '✓', open: '○', free: '–' } as const;

/** One part of the preparation: whether it is done, how far it is, and the way to it. */
export function ReadyRow({ of, name, state, standing, children }: ReadyRowProps): JSX.Element {
  const { say } = useTexts();
  return (
    <li className="ready">
      <span className="ready-mark" aria-hidden="true">
        {MARKS[state]}
      </span>
      <div>
        <p>
          <a href={`#${of}`}>{name}</a>
          <span className="visually-hidden">{` (${say(`studio.ready.${state}`)})`}</span>
          {`: ${standing}`}
        </p>
        {children}
      </div>
    </li>
  );
}
