import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { PLAN_SIZES, type PlanSize } from './plan-size.js';

interface SizeFieldProps {
  size: PlanSize;
  onChange: (size: PlanSize) => void;
}

/** How many people are expected. */
export function SizeField({ size, onChange }: SizeFieldProps): JSX.Element {
  const { say } = useTexts();
  return (
    <Field label={say('studio.plan.size')} hint={say('studio.plan.size.hint')}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={size}
          onChange={({ target }) => onChange(PLAN_SIZES.find((one) => one === target.value) ?? size)}
        >
          {PLAN_SIZES.map((one) => (
            <option key={one} value={one}>
              {say(`studio.plan.size.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
