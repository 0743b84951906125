import type { ComponentProps, JSX, MouseEvent } from 'react';
import { navigate } from './router.js';

const staysHere = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link to another page of the studio. */
export const Link = ({ to, children, ...rest }: ComponentProps<'a'> & { to: string }): JSX.Element => (
  <a
    href={to}
    {...rest}
    onClick={(event) => {
      if (!staysHere(event)) return;
      event.preventDefault();
      navigate(to);
    }}
  >
    {children}
  </a>
);
