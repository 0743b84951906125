/** @jest-environment node */
import { jest } from '@jest/globals';
import { ignoreSecondTap } from '../../src/participant/hand/second-tap.js';

const page = new EventTarget();

/** Whether a click comes through; `detail` is 0 for one that a key made. */
const comesThrough = (detail: number): boolean =>
  page.dispatchEvent(Object.assign(new Event('click', { cancelable: true }), { detail }));

describe('a second tap', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
    jest.useRealTimers();
  });

  it('does nothing wherever it lands, until a moment later; a key does', () => {
    expect(comesThrough(1)).toBe(true);
    ignoreSecondTap();
    expect(comesThrough(1)).toBe(false);
    jest.advanceTimersByTime(500);
    expect(comesThrough(2)).toBe(false);
    expect(comesThrough(0)).toBe(true);
    jest.advanceTimersByTime(500);
    expect(comesThrough(1)).toBe(true);
  });
});
