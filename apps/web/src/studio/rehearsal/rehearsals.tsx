import type { SessionId } from '@app/dialogue';
import type { ScreenTexts } from '@app/texts';
import { useState, type JSX } from 'react';
import type { Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { ChoiceField } from '../prepare/house-style/choice-field.js';
import { focusSoon } from '../shell/focus-soon.js';
import { problemText } from '../shell/problems.js';
import { RehearsalItem } from './rehearsal-item.js';
import { useRehearsals } from './use-rehearsals.js';

const PEOPLE = ['8', '20', '60'] as const;
const SPEEDS = ['1', '4'] as const;
const BEGIN = 'begin-rehearsal';

/** Enough of one's own, or enough on this server, ask for something else to be done. */
function refusedText(say: ScreenTexts, problem: Problem): string {
  if (problem.code !== 'too-many') return problemText(say, problem);
  const isOwn = problem.errors.some(({ field }) => field === 'rehearsals');
  return say(isOwn ? 'studio.rehearsal.full' : 'studio.rehearsal.busy');
}

interface RehearsalsProps {
  sessionId: SessionId;
  timeZone: string | undefined;
  onWiped?: () => void;
}

/** Beginning a rehearsal, and one's own that there are. */
export function Rehearsals({ sessionId, timeZone, onWiped }: RehearsalsProps): JSX.Element {
  const { say } = useTexts();
  const { rehearsals, problem, isBusy, begin, reload } = useRehearsals(sessionId);
  const [people, setPeople] = useState<(typeof PEOPLE)[number]>('20');
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>('1');
  const [hasWiped, setHasWiped] = useState(false);
  const wiped = () => {
    setHasWiped(true);
    onWiped?.();
    void reload().then(() => focusSoon(BEGIN));
  };
  return (
    <>
      <p className="measure">{say('studio.rehearsal.about')}</p>
      {problem !== null && (
        <Notice tone="alert" role="alert">
          {refusedText(say, problem)}
        </Notice>
      )}
      <div className="row">
        <ChoiceField
          label={say('studio.rehearsal.people')}
          choices={PEOPLE}
          chosen={people}
          nameOf={(count) => say('studio.rehearsal.people.count', { count: Number(count) })}
          onChange={setPeople}
        />
        <ChoiceField
          label={say('studio.rehearsal.speed')}
          choices={SPEEDS}
          chosen={speed}
          nameOf={(one) => say(`studio.rehearsal.speed.${one}`)}
          onChange={setSpeed}
        />
      </div>
      <p>
        <Button
          id={BEGIN}
          onClick={() => begin({ people: Number(people), speed: Number(speed) })}
          aria-disabled={isBusy}
        >
          {say('studio.rehearsal.begin')}
        </Button>
      </p>
      <p role="status" className="quiet">
        {isBusy && say('studio.rehearsal.beginning')}
        {!isBusy && hasWiped && `${say('studio.rehearsal.wiped')} `}
        {!isBusy && rehearsals?.length === 0 && say('studio.rehearsal.none')}
      </p>
      {rehearsals !== null && rehearsals.length > 0 && (
        <>
          <h3>{say('studio.rehearsal.own')}</h3>
          <ul className="rows">
            {rehearsals.map((rehearsal) => (
              <RehearsalItem
                key={rehearsal.sessionId}
                rehearsal={rehearsal}
                timeZone={timeZone}
                onWiped={wiped}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
