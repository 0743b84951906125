import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { agendaOf } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { PollOutcome } from '../../shared-parts/poll-outcome.js';
import { pollsOf } from '../../shared-parts/polls-of.js';
import { ScaleOutcome } from '../stage/scale-outcome.js';

/** How the questions to everybody were answered: those of the scale items, and the polls. */
export function AskedOutcomes(): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const { scaleAnswers, pollAnswers } = view.personal;
  const scales = agendaOf(view).flatMap(({ itemId, title, question }) => {
    const tally = view.shared.scales[itemId];
    return tally === undefined ? [] : [{ itemId, question: question === '' ? title : question, tally }];
  });
  const polls = pollsOf(view).flatMap(({ counts, ...poll }) =>
    counts === null ? [] : [{ ...poll, counts }],
  );
  if (scales.length + polls.length === 0) return null;
  return (
    <section className="part outcomes">
      <h2>{say('item.scale-outcome')}</h2>
      {scales.map(({ itemId, question, tally }) => (
        <ScaleOutcome key={itemId} question={question} tally={tally} answer={scaleAnswers[itemId]} />
      ))}
      {polls.map(({ pollId, question, options, counts }) => (
        <PollOutcome
          key={pollId}
          question={question}
          options={options}
          counts={counts}
          own={pollAnswers[pollId]}
        />
      ))}
    </section>
  );
}
