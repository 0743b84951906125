import type { JSX } from 'react';

interface WrittenProps {
  text: string;
  language?: string;
  className?: string;
  id?: string;
}

/** What a person wrote, in their language and direction. */
export const Written = ({ text, language, className = '', id }: WrittenProps): JSX.Element => (
  <p className={`written ${className}`} lang={language} dir="auto" id={id}>
    {text}
  </p>
);
