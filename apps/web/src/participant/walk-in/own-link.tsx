import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { CopyField } from '../../ui/index.js';

/** The personal link to come back by. */
export function OwnLink({ link }: { link: string }): JSX.Element {
  const { say } = useTexts();
  return (
    <section className="walk-in walk-in--apart">
      <CopyField label={say('join.own-link')} hint={say('join.own-link-hint')} text={link} />
    </section>
  );
}
