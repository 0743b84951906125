import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { aroundNow } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { ScaleOutcome } from '../stage/scale-outcome.js';

/** Right after a scale item: what everybody answered; not when the moderator shows just that. */
export function LastScale(): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const { was } = aroundNow(view);
  const { shown } = view.shared.stage;
  const tally = was?.itemKind === 'scale' ? view.shared.scales[was.itemId] : undefined;
  if (was === null || tally === undefined) return null;
  if (shown?.kind === 'scale' && shown.itemId === was.itemId) return null;
  return (
    <section className="part" aria-labelledby="last-scale">
      <h2 id="last-scale">{say('item.scale-outcome')}</h2>
      <ScaleOutcome
        question={was.question === '' ? was.title : was.question}
        tally={tally}
        answer={view.personal.scaleAnswers[was.itemId]}
      />
    </section>
  );
}
