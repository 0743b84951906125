import {
  contrastMistakes,
  CORNERS,
  DEFAULT_HOUSE_STYLE,
  FONTS,
  MOST_ORGANISATION_UNITS,
  type HouseStyle,
} from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button, Field, Notice } from '../../../ui/index.js';
import { problemText } from '../../shell/problems.js';
import { ChoiceField } from './choice-field.js';
import { ColourField } from './colour-field.js';
import { HousePreview } from './house-preview.js';
import { LogoField } from './logo-field.js';
import type { KeptHouseStyle } from './use-house-style.js';

interface HouseStyleFormProps {
  sessionId: SessionId;
  style: HouseStyle;
  kept: KeptHouseStyle;
}

const FIELDS = ['accent', 'paper'] as const;

/** Choosing a style: everything is tried out in the preview, and nothing is saved that cannot be read. */
export function HouseStyleForm({ sessionId, style, kept }: HouseStyleFormProps): JSX.Element {
  const { say } = useTexts();
  const [draft, setDraft] = useState(style);
  const [isForNextSessions, setIsForNextSessions] = useState(false);
  const [isTold, setIsTold] = useState(false);
  const mistakes = contrastMistakes(draft);
  const change = (changes: Partial<HouseStyle>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsTold(mistakes.length > 0);
    if (mistakes.length > 0 || kept.isBusy) return;
    const tidy = { ...draft, organisation: draft.organisation.trim() };
    if (await kept.save(tidy, isForNextSessions)) setDraft(tidy);
  };
  const undo = async () => {
    const before = await kept.undo();
    if (before !== null) setDraft(before);
  };
  return (
    <form className="house" noValidate onSubmit={(event) => void save(event)}>
      <div className="stack">
        {FIELDS.map((field) => (
          <ColourField
            key={field}
            field={field}
            chosen={draft}
            mistake={mistakes.find((one) => one.field === field)}
            onChange={(colour) => change({ [field]: colour })}
          />
        ))}
        <div className="pair">
          {(['headingFont', 'textFont'] as const).map((part) => (
            <ChoiceField
              key={part}
              label={say(part === 'headingFont' ? 'studio.house.heading-font' : 'studio.house.text-font')}
              choices={FONTS}
              chosen={draft[part]}
              nameOf={(font) => say(`studio.house.font.${font}`)}
              onChange={(font) => change({ [part]: font })}
            />
          ))}
        </div>
        <ChoiceField
          label={say('studio.house.corners')}
          choices={CORNERS}
          chosen={draft.corners}
          nameOf={(corners) => say(`studio.house.corners.${corners}`)}
          onChange={(corners) => change({ corners })}
        />
        <Field label={say('studio.house.organisation')} hint={say('studio.house.organisation.hint')}>
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              maxLength={MOST_ORGANISATION_UNITS}
              value={draft.organisation}
              onChange={({ target }) => change({ organisation: target.value })}
            />
          )}
        </Field>
        <LogoField sessionId={sessionId} logo={draft.logo} onChange={(logo) => change({ logo })} />
      </div>
      <div className="house__side">
        <HousePreview sessionId={sessionId} style={draft} />
      </div>
      <div className="house__end stack stack--tight">
        <label className="tick">
          <input
            type="checkbox"
            checked={isForNextSessions}
            onChange={({ target }) => setIsForNextSessions(target.checked)}
          />
          {say('studio.house.next')}
        </label>
        <p className="row">
          <Button type="submit" look="primary">
            {say('common.save')}
          </Button>
          <Button onClick={() => setDraft(DEFAULT_HOUSE_STYLE)}>{say('studio.house.reset')}</Button>
        </p>
        <div role="alert">
          {isTold && mistakes.length > 0 && <Notice tone="alert">{say('studio.house.mend')}</Notice>}
          {kept.problem !== null && <Notice tone="alert">{problemText(say, kept.problem)}</Notice>}
        </div>
        <div role="status">
          {kept.done !== null && (
            <Notice>
              <div className="row row--between">
                {say(kept.done.kind === 'saved' ? 'studio.house.saved' : 'studio.house.undone')}
                {kept.done.kind === 'saved' && (
                  <Button onClick={() => void undo()}>{say('room.undo')}</Button>
                )}
              </div>
            </Notice>
          )}
        </div>
      </div>
    </form>
  );
}
