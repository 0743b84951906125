import type { JSX } from 'react';

interface WrittenProps {
  text: string;
  language: string | undefined;
  className?: string;
}

/** What somebody wrote: in its own language and direction, as plain text. */
export const Written = ({ text, language, className }: WrittenProps): JSX.Element => (
  <bdi dir="auto" lang={language} className={className}>
    {text}
  </bdi>
);
