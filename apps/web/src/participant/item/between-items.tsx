import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { MyStatements } from '../own/my-statements.js';
import { aroundNow } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { useTitle } from '../page/use-title.js';
import { LastScale } from './last-scale.js';

/** The session is live and no item is open: what was, and what comes. */
export function BetweenItems({ children }: { children: ReactNode }): JSX.Element {
  const { say } = useTexts();
  const { view, session } = useAttending();
  const { was, next } = aroundNow(view);
  useTitle(say('between.title'), session.title);
  const text = next === null ? 'between.last' : was === null ? 'between.first' : 'between.go-on';
  return (
    <>
      <div className="part">
        <h1>{say('between.title')}</h1>
        <p>{say(text)}</p>
        <dl className="around">
          {was !== null && (
            <div>
              <dt>{say('between.was')}</dt>
              <dd dir="auto">{was.title}</dd>
            </div>
          )}
          {next !== null && (
            <div>
              <dt>{say('between.next')}</dt>
              <dd dir="auto">{next.title}</dd>
            </div>
          )}
        </dl>
      </div>
      <LastScale />
      {children}
      <MyStatements />
    </>
  );
}
