import type { ComponentProps, JSX } from 'react';

type ButtonProps = ComponentProps<'button'> & { look?: 'primary' | 'plain' | 'quiet' };

/** A button; `primary` for the one thing to do next. */
export const Button = ({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ButtonProps): JSX.Element => (
  <button type={type} className={`button button--${look} ${className}`} {...rest} />
);
