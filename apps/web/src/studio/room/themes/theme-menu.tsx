import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type JSX,
  type KeyboardEvent,
  type RefObject,
} from 'react';

/** Something that can be done. */
export interface MenuAct {
  name: string;
  act: () => void;
}

interface ThemeMenuProps {
  /** What the acts are about, for who does not see where the menu stands. */
  label: string;
  acts: readonly MenuAct[];
  /** Has the focus again before anything is done. */
  button: RefObject<HTMLButtonElement | null>;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What is not done often, behind one button: arrows, Home and End lead through it, Escape and Tab out of it. */
export function ThemeMenu({ label, acts, button }: ThemeMenuProps): JSX.Element {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  /** The place of the act that has the focus; null while the menu is folded. */
  const [place, setPlace] = useState<number | null>(null);
  const isOpen = place !== null;
  const { length } = acts;
  useEffect(() => {
    if (place === null) return;
    const items = list.current?.querySelectorAll<HTMLElement>('[role=menuitem]');
    items?.item(place).focus();
  }, [place]);
  const fold = () => {
    setPlace(null);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && isOpen) fold();
    else if (event.key === 'Tab') return setPlace(null);
    else if (step !== undefined)
      setPlace(isOpen ? (place + step + length) % length : step > 0 ? 0 : length - 1);
    else if (isOpen && event.key === 'Home') setPlace(0);
    else if (isOpen && event.key === 'End') setPlace(length - 1);
    else return undefined;
    return event.preventDefault();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setPlace(null);
  };
  return (
    <div className="theme-menu" onKeyDown={press} onBlur={leave}>
      <button
        ref={button}
        type="button"
        className="button button--quiet"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? fold() : setPlace(0))}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <ul ref={list} id={id} role="menu" aria-label={label}>
          {acts.map(({ name, act }, index) => (
            <li key={name} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={index === place ? 0 : -1}
                onPointerEnter={() => setPlace(index)}
                onClick={() => {
                  fold();
                  act();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
