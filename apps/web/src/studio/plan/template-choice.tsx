import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { withTemplate } from './agenda-draft.js';
import type { ItemDraft } from './item-draft.js';
import type { PlanSize } from './plan-size.js';
import { itemsOf, TEMPLATES } from './templates.js';

interface TemplateChoiceProps {
  agenda: readonly ItemDraft[];
  onChoose: (agenda: readonly ItemDraft[], size: PlanSize) => void;
}

/** Programmes of an hour to start from, each for about so many people. */
export function TemplateChoice({ agenda, onChoose }: TemplateChoiceProps): JSX.Element {
  const { say } = useTexts();
  const [isFilled, setIsFilled] = useState(false);
  return (
    <div className="stack stack--tight" role="group" aria-labelledby="templates-title">
      <p id="templates-title">{say('studio.template.title')}</p>
      <div className="row">
        {TEMPLATES.map((template) => (
          <Button
            key={template.size}
            onClick={() => {
              onChoose(withTemplate(agenda, itemsOf(template, say)), template.size);
              setIsFilled(true);
            }}
          >
            {say(`studio.template.${template.size}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="quiet">
        {isFilled && say('studio.template.filled')}
      </p>
    </div>
  );
}
