/** Where an element stands: itself and the elements around it, each with the ones before and after it. */
export type KeptPlace = readonly {
  element: Element;
  before: readonly Element[];
  after: readonly Element[];
}[];

const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, audio[controls], [tabindex]';

/** The place of an element within a part of the page. */
export function placeOf(element: Element, within: Element): KeptPlace {
  const place: KeptPlace[number][] = [];
  for (let one: Element | null = element; one !== null && one !== within; one = one.parentElement) {
    const siblings = [...(one.parentElement?.children ?? [])];
    const index = siblings.indexOf(one);
    place.push({ element: one, before: siblings.slice(0, index), after: siblings.slice(index + 1) });
  }
  return [...place, { element: within, before: [], after: [] }];
}

const canTakeFocus = (one: HTMLElement): boolean =>
  one.isConnected && one.checkVisibility({ visibilityProperty: true }) && one.closest('[inert]') === null;

const controlsIn = (part: Element): HTMLElement[] => [
  ...(part instanceof HTMLElement && part.matches(CONTROLS) ? [part] : []),
  ...part.querySelectorAll<HTMLElement>(CONTROLS),
];

/** The children of an element that stand where a child of it was, and those before that. */
function aroundGap(parent: Element, gone: KeptPlace[number]): { from: Element[]; before: Element[] } {
  const children = [...parent.children];
  const last = gone.before.findLast((one) => one.parentElement === parent);
  const next = gone.after.find((one) => one.parentElement === parent);
  const gap = last ? children.indexOf(last) + 1 : next ? children.indexOf(next) : 0;
  return { from: children.slice(gap), before: children.slice(0, gap).toReversed() };
}

/**
 * What the focus goes to when the element of a place is gone: what came in its place, else the control that follows, else
 * the one before, within the nearest part that is still there.
 */
export function nearPlace(place: KeptPlace): HTMLElement | undefined {
  const [own] = place;
  if (own?.element instanceof HTMLElement && canTakeFocus(own.element)) return own.element;
  for (const [index, { element: parent }] of place.entries()) {
    const gone = place[index - 1];
    if (gone === undefined || !parent.isConnected) continue;
    const { from, before } = aroundGap(parent, gone);
    const found =
      from.flatMap(controlsIn).find(canTakeFocus) ??
      before.flatMap((one) => controlsIn(one).toReversed()).find(canTakeFocus);
    if (found !== undefined) return found;
  }
  return undefined;
}
