import { useEffect } from 'react';
import { nearPlace, placeOf, type KeptPlace } from './kept-place.js';

const PAGE = 'main';

/** Whether nothing has the focus. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** What one types in: keys that are still to come mean nothing to a button. */
const TEXT_FIELDS = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=file])';

/** Where somebody begins anew, in the dialog that is open or on the page. */
const headingNow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('dialog[open] h2') ?? document.querySelector(`${PAGE} h1`);

const isGone = (one: Element): boolean => !one.isConnected || !one.checkVisibility();

/**
 * Takes the focus near to where it was when the control that had it leaves the page, whoever took it away; from a text
 * field to the heading. Who puts the focus somewhere after a deed of their own does so as well, and later.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | null = null;
    let place: KeptPlace = [];
    /** Where one was before a dialog opened. */
    let outside: KeptPlace = [];
    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const page = target.closest(PAGE);
      focused = page === null ? null : target;
      place = page === null ? [] : placeOf(target, page);
      if (target.closest('dialog') === null) outside = place;
    };
    const mend = () => {
      if (focused === null || !isLost() || !isGone(focused)) return;
      const isOpen = place.some(({ element }) => element.localName === 'dialog' && element.isConnected);
      const near = focused.matches(TEXT_FIELDS) ? headingNow() : nearPlace(isOpen ? place : outside);
      focused = null;
      near?.focus({ preventScroll: true });
    };
    // Who leaves a control by will finds it there still.
    const left = () =>
      setTimeout(() => {
        mend();
        if (!isLost()) return;
        focused = null;
        outside = [];
      });
    const observer = new MutationObserver(mend);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', keep);
    document.addEventListener('focusout', left);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', keep);
      document.removeEventListener('focusout', left);
    };
  }, []);
}
