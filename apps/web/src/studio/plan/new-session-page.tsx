import { useRef, useState, type FormEvent, type JSX } from 'react';
import { api, type Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { BackToSessions } from '../shell/back-to-sessions.js';
import { Page } from '../shell/page.js';
import { asProblem, problemText } from '../shell/problems.js';
import { navigate } from '../shell/router.js';
import { preparePath } from '../shell/routes.js';
import { AgendaEditor } from './agenda-editor.js';
import { firstPlan, planMistakes, planOf, withSize } from './plan-draft.js';
import { PlanFields } from './plan-fields.js';
import { SettingsFields } from './settings-fields.js';
import { SizeField } from './size-field.js';
import { useFieldErrors } from './use-field-errors.js';
import { useKept } from './use-kept.js';

/** Where a session is made. */
export function NewSessionPage(): JSX.Element {
  const { language, say } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(() => firstPlan(language, Intl.DateTimeFormat().resolvedOptions().timeZone));
  const [kept, setDraft, forget] = useKept('weerklank-new-session', first);
  // What an earlier version of this page kept may lack what is new.
  const draft = { ...first, ...kept };
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { errors, showMistakes, showProblem, clear } = useFieldErrors();
  const focusFirstError = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

  const create = async () => {
    const mistakes = planMistakes(draft);
    setProblem(null);
    if (Object.keys(mistakes).length > 0) {
      showMistakes(mistakes);
      focusFirstError();
      return;
    }
    clear();
    setIsBusy(true);
    try {
      const { sessionId } = await api.createSession(planOf(draft));
      forget();
      navigate(preparePath(sessionId));
    } catch (error) {
      const found = asProblem(error);
      setProblem(found);
      showProblem(found);
      setIsBusy(false);
      focusFirstError();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void create();
  };
  return (
    <Page title={say('studio.new.title')} above={<BackToSessions />}>
      <form ref={form} className="stack stack--wide" noValidate onSubmit={submit}>
        <PlanFields
          draft={draft}
          errors={errors}
          onChange={(changes) => setDraft({ ...draft, ...changes })}
        />
        <SizeField size={draft.size} onChange={(size) => setDraft(withSize(draft, size))} />
        <SettingsFields settings={draft.settings} onChange={(settings) => setDraft({ ...draft, settings })} />
        <AgendaEditor
          agenda={draft.agenda}
          errors={errors}
          onChange={(agenda) => setDraft({ ...draft, agenda })}
          onTemplate={(agenda, size) => setDraft(withSize({ ...draft, agenda }, size))}
        />
        {(problem !== null || Object.keys(errors).length > 0) && (
          <Notice tone="alert" role="alert">
            {problem === null || problem.errors.length > 0
              ? say('studio.new.mend')
              : problemText(say, problem)}
          </Notice>
        )}
        <p className="row">
          <Button type="submit" look="primary" aria-disabled={isBusy}>
            {say(isBusy ? 'studio.busy' : 'studio.new.create')}
          </Button>
          <span className="quiet">{say('studio.new.later')}</span>
        </p>
      </form>
    </Page>
  );
}
