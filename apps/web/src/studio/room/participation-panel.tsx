import type { View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

/** How many take part, and how many of them were not heard yet. */
export function ParticipationPanel({
  participation,
  presentCount,
  isAsked,
}: {
  participation: View['shared']['participation'];
  /** Null until the server told. */
  presentCount: number | null;
  /** Whether people can do something with what is open. */
  isAsked: boolean;
}): JSX.Element {
  const { language, say } = useTexts();
  const { participantCount = 0, postingCount = 0, endorsingCount = 0, activeCount = 0 } = participation;
  const { statementCount = 0, endorsementCount = 0 } = participation;
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const rows = [
    { name: say('room.count.present'), value: presentCount === null ? '–' : number.format(presentCount) },
    { name: say('room.count.participants'), value: number.format(participantCount) },
    { name: say('room.count.posting'), value: number.format(postingCount) },
    { name: say('room.count.endorsing'), value: number.format(endorsingCount) },
    { name: say('room.count.statements'), value: number.format(statementCount) },
    { name: say('room.count.endorsements'), value: number.format(endorsementCount) },
    ...(isAsked && presentCount !== null
      ? [{ name: say('room.count.idle'), value: number.format(Math.max(0, presentCount - activeCount)) }]
      : []),
    {
      name: say('room.count.silent'),
      value: participantCount === 0 ? '–' : share.format(1 - postingCount / participantCount),
    },
  ];
  return (
    <section className="panel" aria-labelledby="participation-heading">
      <h2 id="participation-heading">{say('room.participation')}</h2>
      <dl className="counts">
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
