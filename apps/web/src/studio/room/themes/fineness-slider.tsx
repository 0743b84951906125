import { useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Field } from '../../../ui/index.js';
import { FINENESS_STEPS, finenessAt, stepOf } from './fineness.js';

const STEP_NAMES = ['coarsest', 'coarser', 'even', 'finer', 'finest'] as const;

interface FinenessSliderProps {
  fineness: number;
  refine: (fineness: number) => Promise<boolean>;
}

/** Fewer and wider themes, or more and narrower ones; asked for once the slider is let go. */
export function FinenessSlider({ fineness, refine }: FinenessSliderProps): JSX.Element {
  const { say } = useTexts();
  const [pulled, setPulled] = useState<number | null>(null);
  const step = pulled ?? stepOf(fineness);
  const letGo = () => {
    setPulled(null);
    if (pulled !== null && pulled !== stepOf(fineness)) void refine(finenessAt(pulled));
  };
  const words = say(`room.themes.fineness.${STEP_NAMES[step] ?? 'even'}`);
  return (
    <details className="fineness">
      <summary>{say('room.themes.fineness')}</summary>
      <Field label={say('room.themes.fineness.label')} hint={words}>
        {(control) => (
          <input
            {...control}
            type="range"
            className="slider"
            min={0}
            max={FINENESS_STEPS.length - 1}
            step={1}
            value={step}
            aria-valuetext={words}
            onChange={({ target }) => setPulled(Number(target.value))}
            onPointerUp={letGo}
            onKeyUp={letGo}
            onBlur={letGo}
          />
        )}
      </Field>
    </details>
  );
}
