import { isOpen, type AgendaItemPhase } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { LargeClock } from './large-clock.js';
import { questionOf } from './scene-of.js';

/** What everybody does in a part of a dialogue item. */
function Task({ kind }: { kind: AgendaItemPhase['kind'] }): JSX.Element | null {
  const { say } = useTexts();
  if (kind !== 'writing' && kind !== 'dialogue' && kind !== 'endorse-only') return null;
  return <p className="scene-head__kicker">{say(`projector.task.${kind}`)}</p>;
}

/** The open question, what to do, and how much time there is. */
export const QuestionScene = ({ item }: { item: AgendaEntry }): JSX.Element => (
  <div className="question-scene">
    {item.question !== '' && (
      <p className="scene-head__kicker" dir="auto">
        {item.title}
      </p>
    )}
    <p className="question-scene__question" dir="auto">
      {questionOf(item)}
    </p>
    <Task kind={item.phase.kind} />
    {isOpen(item.phase) && <LargeClock plannedEndAt={item.phase.plannedEndAt} />}
  </div>
);
