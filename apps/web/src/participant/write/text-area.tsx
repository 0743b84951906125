import { useLayoutEffect, useRef, type ComponentProps, type JSX } from 'react';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'onSubmit' | 'ref'> & {
  value: string;
  onText: (text: string) => void;
  /** Ctrl or Cmd with Enter; Enter alone is a new line. */
  onSubmit: () => void;
};

/** A field to write in that grows with what is written. */
export function TextArea({ value, onText, onSubmit, ...rest }: TextAreaProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null || CSS.supports('field-sizing', 'content')) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 2}px`;
  });
  return (
    <textarea
      {...rest}
      ref={area}
      className="input"
      // An empty field is written from where the page is read; its example stands there.
      dir={value === '' ? undefined : 'auto'}
      rows={3}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        if (event.nativeEvent.isComposing) return;
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
