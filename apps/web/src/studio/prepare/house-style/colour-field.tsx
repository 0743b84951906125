import { contrastsOf, type Colour, type ColourField as FieldName, type ContrastMistake } from '@app/contract';
import { useId, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { ratioWords } from './ratio-words.js';

interface ColourFieldProps {
  field: FieldName;
  /** The colours chosen now. */
  chosen: { accent: Colour; paper: Colour };
  mistake: ContrastMistake | undefined;
  onChange: (colour: Colour) => void;
}

const isColour = (text: string): text is Colour => /^#[\da-f]{6}$/.test(text);

/** What was typed as a colour, with or without its #; null when it is none. */
const colourIn = (text: string): Colour | null => {
  const code = text.trim().toLowerCase().replace(/^#?/, '#');
  return isColour(code) ? code : null;
};

/** A colour, to pick or to type, and how well it can be told apart from what it stands on. */
export function ColourField({ field, chosen, mistake, onChange }: ColourFieldProps): JSX.Element {
  const { language, say } = useTexts();
  const id = useId();
  const colour = chosen[field];
  /** Half a code, as long as it is being typed. */
  const [half, setHalf] = useState<string | null>(null);
  const label = say(`studio.house.${field}`);
  const choose = (text: string) => {
    const read = colourIn(text);
    setHalf(read === null ? text : null);
    if (read !== null) onChange(read);
  };
  const weakest = contrastsOf(chosen)
    .filter((one) => one.field === field)
    .toSorted((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="quiet">
        {say(`studio.house.${field}.hint`)}
      </p>
      <div className="colour">
        <input
          type="color"
          className="colour__pick"
          aria-label={say('studio.house.pick', { name: label })}
          value={colour}
          onChange={(event) => choose(event.target.value)}
        />
        <input
          id={id}
          className="input colour__code"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          maxLength={7}
          value={half ?? colour}
          aria-invalid={half !== null || mistake !== undefined ? true : undefined}
          aria-describedby={`${id}-hint ${id}-said`}
          onChange={(event) => choose(event.target.value)}
          onBlur={() => setHalf(null)}
        />
        {mistake === undefined && weakest !== undefined && (
          <p className="quiet">
            {say(`house-style.pair.${weakest.pair}`)}:{' '}
            <b>{say('studio.house.ratio', { ratio: ratioWords(weakest.ratio, language) })}</b>,{' '}
            {say('studio.house.enough', { least: ratioWords(weakest.least, language) })}
          </p>
        )}
      </div>
      <div id={`${id}-said`} role="status">
        {half !== null && <p className="error">{say('studio.house.code.wrong')}</p>}
        {mistake !== undefined && (
          <p className="error">
            {say('house-style.contrast.too-low', {
              pair: say(`house-style.pair.${mistake.pair}`),
              ratio: ratioWords(mistake.ratio, language),
              least: ratioWords(mistake.least, language),
              suggestion: mistake.suggestion,
            })}
          </p>
        )}
      </div>
      {mistake !== undefined && (
        <Button className="colour__use" onClick={() => choose(mistake.suggestion)}>
          <Swatch colour={mistake.suggestion} />
          {say('studio.house.use', { colour: mistake.suggestion })}
        </Button>
      )}
    </div>
  );
}

/** A patch of a colour; drawn, since it is none of the page's own. */
const Swatch = ({ colour }: { colour: Colour }): JSX.Element => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <rect width="20" height="20" rx="4" fill={colour} />
  </svg>
);
