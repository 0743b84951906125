/** @jest-environment node */
import { jest } from '@jest/globals';
import { ignoreSecondTap } from '../../src/participant/hand/second-tap.js';

const page = new EventTarget();
const CARD = { clientX: 200, clientY: 500 };

/** Whether a click comes through; `detail` is 0 for one that a key made. */
const comesThrough = (detail: number, place = CARD): boolean =>
  page.dispatchEvent(Object.assign(new Event('click', { cancelable: true }), { detail, ...place }));

describe('a second tap', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
    jest.useRealTimers();
  });

  it('does nothing where the first was, until a moment later; a key does', () => {
    expect(comesThrough(1)).toBe(true);
    ignoreSecondTap(CARD);
    expect(comesThrough(1)).toBe(false);
    expect(comesThrough(2, { clientX: 220, clientY: 470 })).toBe(false);
    jest.advanceTimersByTime(500);
    expect(comesThrough(2)).toBe(false);
    expect(comesThrough(0)).toBe(true);
    jest.advanceTimersByTime(500);
    expect(comesThrough(1)).toBe(true);
  });

  it('elsewhere is meant, also so soon: a button farther on, the next card', () => {
    ignoreSecondTap(CARD);
    expect(comesThrough(1, { clientX: 200, clientY: 560 })).toBe(true);
    expect(comesThrough(1, { clientX: 120, clientY: 500 })).toBe(true);
    expect(comesThrough(1)).toBe(false);
  });
});
