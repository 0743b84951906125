import { isOpen } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { useTitle } from '../page/use-title.js';
import { TimeLeft } from './time-left.js';

/** What carries the question, for who wants to be labelled by it. */
export const QUESTION_ID = 'question';

/** The question, which stays in sight, and how long there is for it. */
export function QuestionHead({ item }: { item: ListedItem }): JSX.Element {
  const { say } = useTexts();
  const { session } = useAttending();
  const { itemKind, title, question, phase } = item;
  const asked = question === '' ? title : question;
  useTitle(asked, session.title);
  return (
    <div className="question-head">
      <div className="question-head__row">
        <p className="eyebrow" dir="auto">
          {question === '' ? say(`item.${itemKind}`) : title}
        </p>
        {isOpen(phase) && <TimeLeft plannedEndAt={phase.plannedEndAt} />}
      </div>
      <h1 id={QUESTION_ID} dir="auto" lang={session.languages[0]}>
        {asked}
      </h1>
    </div>
  );
}
