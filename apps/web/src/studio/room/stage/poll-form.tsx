import type { PollId, SessionId } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { useKept } from '../../plan/use-kept.js';
import { focusSoon } from '../../shell/focus-soon.js';
import { TextAreaField } from '../../shell/text-area-field.js';
import type { Run } from '../use-room-commands.js';
import { mistakeText } from './mistake-text.js';
import { FIRST_POLL, pollMistakes, pollOf, type PollMistakes } from './poll-draft.js';
import { PollOptions } from './poll-options.js';

const QUESTION_ID = 'poll-question';
const NONE: PollMistakes = {};

/** A new poll: written, opened, and shown to everybody when that is wanted; a reload keeps what is being written. */
export function PollForm({ sessionId, run }: { sessionId: SessionId; run: Run }): JSX.Element {
  const { say } = useTexts();
  const [draft, setDraft, forget] = useKept(`weerklank-poll-${sessionId}`, FIRST_POLL);
  const [isShown, setIsShown] = useState(false);
  const [mistakes, setMistakes] = useState(NONE);
  const open = async () => {
    const found = pollMistakes(draft);
    setMistakes(found);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) return focusSoon(`poll-${wrong}`);
    const pollId = crypto.randomUUID() as string as PollId;
    const openPoll = { kind: 'open-poll', pollId, ...pollOf(draft) } as const;
    const show = { kind: 'set-stage', content: { kind: 'poll', pollId }, title: '' } as const;
    if (!(await run(openPoll, ...(isShown ? [show] : [])))) return undefined;
    forget();
    setDraft(FIRST_POLL);
    return focusSoon('polls-heading');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  return (
    <form className="stack stack--tight poll-form" onSubmit={submit} noValidate>
      <TextAreaField
        id={QUESTION_ID}
        label={say('room.poll.question')}
        hint={say('room.poll.explain')}
        error={mistakeText(say, mistakes['question'])}
        rows={2}
        value={draft.question}
        onText={(written) => setDraft({ ...draft, question: written })}
      />
      <PollOptions
        options={draft.options}
        mistakes={mistakes}
        onChange={(options) => setDraft({ ...draft, options })}
      />
      <label className="tick">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setIsShown(target.checked)} />
        {say('room.poll.on-stage')}
      </label>
      <p>
        <Button type="submit" look="primary">
          {say('room.poll.start')}
        </Button>
      </p>
    </form>
  );
}
