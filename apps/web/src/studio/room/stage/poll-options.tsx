import { LIMITS } from '@app/dialogue';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { moved } from '../../plan/agenda-draft.js';
import { newKey } from '../../plan/item-draft.js';
import type { OptionDraft, PollMistakes } from './poll-draft.js';
import { PollOptionField } from './poll-option-field.js';

interface PollOptionsProps {
  options: readonly OptionDraft[];
  mistakes: PollMistakes;
  onChange: (options: readonly OptionDraft[]) => void;
}

const ARROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** At once: who types on must not lose a letter. */
const focusOn = (option: OptionDraft | undefined): void =>
  option && document.getElementById(`poll-${option.key}`)?.focus();

/** The answers to choose from: adding, moving and taking away, with the keyboard too. */
export function PollOptions({ options, mistakes, onChange }: PollOptionsProps): JSX.Element {
  const { say } = useTexts();
  const [told, setTold] = useState('');
  const isFull = options.length >= LIMITS.mostPollOptionCount;
  const add = () => {
    if (isFull) return;
    const option = { key: newKey(), text: '' };
    flushSync(() => onChange([...options, option]));
    focusOn(option);
  };
  const move = (from: number, to: number, focusId: string) => {
    if (to < 0 || to >= options.length) return;
    flushSync(() => {
      onChange(moved(options, from, to));
      setTold(say('studio.agenda.moved', { place: to + 1 }));
    });
    document.getElementById(focusId)?.focus();
  };
  const remove = (place: number) => {
    if (options.length <= LIMITS.leastPollOptionCount) return;
    flushSync(() => onChange(options.toSpliced(place, 1)));
    focusOn(options[place + 1] ?? options[place - 1]);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>, place: number) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.altKey ? ARROWS[event.key] : undefined;
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    const next = options[place + 1];
    if (step !== undefined) move(place, place + step, event.currentTarget.id);
    else if (next === undefined) add();
    else focusOn(next);
  };
  return (
    <fieldset className="poll-options" aria-describedby="poll-options-hint">
      <legend>{say('room.poll.options')}</legend>
      <p id="poll-options-hint" className="quiet">
        {say('room.poll.hint')}
      </p>
      <ol className="stack stack--tight">
        {options.map((option, place) => (
          <PollOptionField
            key={option.key}
            option={option}
            place={place}
            count={options.length}
            mistake={mistakes[option.key]}
            onWrite={(text) => onChange(options.with(place, { ...option, text }))}
            onPress={(event) => press(event, place)}
            onMove={(to, buttonId) => move(place, to, buttonId)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      {!isFull && (
        <Button look="quiet" onClick={add}>
          {say('room.poll.add')}
        </Button>
      )}
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </fieldset>
  );
}
