/** @jest-environment node */
import { jest } from '@jest/globals';
import { onAnotherLink } from '../../src/participant/enter.js';

const page = new EventTarget();
const put = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true });

function goTo(hash: string): void {
  put('location', { hash });
  page.dispatchEvent(new Event('hashchange'));
}

describe('a link that is opened where its page stands already', () => {
  afterEach(() => {
    for (const name of ['addEventListener', 'location']) Reflect.deleteProperty(globalThis, name);
  });

  it('is heeded; another place on the page is no link', () => {
    put('addEventListener', page.addEventListener.bind(page));
    const act = jest.fn();
    onAnotherLink(act);
    goTo('#main');
    expect(act).not.toHaveBeenCalled();
    goTo('#token=abc&language=fr');
    expect(act).toHaveBeenCalledTimes(1);
  });
});
