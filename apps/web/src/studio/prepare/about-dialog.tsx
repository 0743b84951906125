import { DEFAULT_SETTINGS, type View } from '@app/dialogue';
import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { planMistakes, type PlanSettings } from '../plan/plan-draft.js';
import { draftOfStart, startChange } from '../plan/planned-start.js';
import { PlanFields } from '../plan/plan-fields.js';
import { SettingsFields } from '../plan/settings-fields.js';
import { useFieldErrors } from '../plan/use-field-errors.js';
import { Dialog } from '../shell/dialog.js';
import { problemText } from '../shell/problems.js';
import type { Problem } from '../../api/api.js';
import { fieldsWithin } from './fields-within.js';
import type { Commanding } from './use-command.js';

interface AboutDialogProps {
  session: View['shared']['session'];
  give: Commanding['give'];
  onClose: () => void;
}

/** Changes what a session is called and for, when it begins, its time zone and languages, and how people write in it. */
export function AboutDialog({ session, give, onClose }: AboutDialogProps): JSX.Element {
  const { say } = useTexts();
  const isLive = session.phase?.kind === 'live';
  const [given] = useState(() => {
    const timeZone = session.timeZone ?? 'Europe/Amsterdam';
    return {
      title: session.title ?? '',
      purpose: session.purpose ?? '',
      languages: session.languages ?? ['nl'],
      timeZone,
      ...draftOfStart(session.startsAt ?? null, timeZone),
    };
  });
  const [draft, setDraft] = useState(given);
  const [settings, setSettings] = useState<PlanSettings>({
    premoderated: session.premoderated ?? false,
    statementsPerItemCount: session.statementsPerItemCount ?? null,
    statementGraphemeCount: session.statementGraphemeCount ?? DEFAULT_SETTINGS.statementGraphemeCount,
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const { errors, showMistakes, showProblem } = useFieldErrors();
  const save = async () => {
    const mistakes = planMistakes({ ...draft, agenda: [] });
    if (Object.keys(mistakes).length > 0) return showMistakes(mistakes);
    const { title, purpose, languages, timeZone } = draft;
    const changes = {
      title: title.trim(),
      purpose: purpose.trim(),
      languages,
      timeZone: timeZone.trim(),
      ...(isLive ? {} : startChange(given, draft)),
      settings,
    };
    const found = await give({ kind: 'change-session', changes });
    if (found === null) return onClose();
    setProblem(found);
    showProblem(fieldsWithin(found, 'command.changes'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog title={say('studio.about.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <PlanFields
          draft={draft}
          errors={errors}
          startIsFixed={isLive}
          onChange={(changes) => setDraft({ ...draft, ...changes })}
        />
        <SettingsFields settings={settings} onChange={setSettings} />
        {problem !== null && (
          <Notice tone="alert" role="alert">
            {problemText(say, problem)}
          </Notice>
        )}
        <p className="row">
          <Button type="submit" look="primary">
            {say('common.save')}
          </Button>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
