/** @jest-environment node */
import type { AgendaItemId, SessionId, StatementId } from '@app/dialogue';
import {
  afterPosting,
  changed,
  EMPTY_DRAFT,
  keepDraft,
  loadDraft,
  putTogether,
  splitUp,
} from '../../src/participant/write/draft.js';
import { dropLeftOver, leftOverOf } from '../../src/participant/write/left-over.js';
import { refused, withoutArrived, type WaitingStatement } from '../../src/participant/write/waiting.js';

const SESSION = 'session' as SessionId;
const FIRST = 'first' as AgendaItemId;
const SECOND = 'second' as AgendaItemId;
const draft = { ...EMPTY_DRAFT, text: 'Half a sentence' };

class MemoryStorage {
  private readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

const inBrowser = (storage: object): void => {
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
};

describe('a draft', () => {
  beforeEach(() => inBrowser(new MemoryStorage()));

  it('is there again after a reload, for its own item only', () => {
    keepDraft(SESSION, FIRST, draft);
    expect(loadDraft(SESSION, FIRST)).toEqual(draft);
    expect(loadDraft(SESSION, SECOND)).toEqual(EMPTY_DRAFT);
  });

  it('leaves nothing behind once it is empty', () => {
    keepDraft(SESSION, FIRST, draft);
    keepDraft(SESSION, FIRST, EMPTY_DRAFT);
    expect(leftOverOf(SESSION, [FIRST, SECOND], SECOND)).toBeNull();
  });

  it('is offered at the next item until it is used or dropped', () => {
    keepDraft(SESSION, FIRST, draft);
    const leftOver = leftOverOf(SESSION, [FIRST, SECOND], SECOND);
    expect(leftOver).toEqual({ itemId: FIRST, draft });
    expect(leftOverOf(SESSION, [FIRST, SECOND], FIRST)).toBeNull();
    if (leftOver) dropLeftOver(SESSION, leftOver);
    expect(leftOverOf(SESSION, [FIRST, SECOND], SECOND)).toBeNull();
  });

  it('starts empty in a browser that keeps nothing, or something else', () => {
    inBrowser({ getItem: () => 'not JSON' });
    expect(loadDraft(SESSION, FIRST)).toEqual(EMPTY_DRAFT);
    inBrowser({});
    expect(() => keepDraft(SESSION, FIRST, draft)).not.toThrow();
    expect(loadDraft(SESSION, FIRST)).toEqual(EMPTY_DRAFT);
  });
});

describe('a draft in two', () => {
  const buildsOn = { statementId: 'a' as StatementId, text: 'on' };
  const whole = { ...draft, intent: 'tip' as const, buildsOn };
  const split = splitUp(whole, ['first', 'second']);

  beforeEach(() => inBrowser(new MemoryStorage()));

  it('has the second half ready once the first is posted', () => {
    expect(split).toEqual({ ...whole, text: 'first', next: 'second' });
    expect(afterPosting(split)).toEqual({ ...whole, text: 'second', next: '' });
    expect(afterPosting(afterPosting(split))).toEqual({ ...EMPTY_DRAFT, intent: 'tip' });
  });

  it('can be put together again', () => {
    expect(putTogether(split)).toEqual({ ...whole, text: 'first\nsecond', next: '' });
  });

  it('keeps what was put aside through a reload, whatever became of the first half', () => {
    keepDraft(SESSION, FIRST, { ...split, text: ' ', buildsOn: null });
    expect(loadDraft(SESSION, FIRST)).toMatchObject({ text: 'second', next: '' });
  });

  it('puts aside what was being written when another text comes in its place', () => {
    expect(changed(draft, { text: 'another' })).toMatchObject({ text: 'another', next: draft.text });
    expect(changed(EMPTY_DRAFT, { text: 'another' })).toMatchObject({ text: 'another', next: '' });
    expect(changed(split, { buildsOn: null })).toMatchObject({ text: 'first', next: 'second' });
  });
});

describe('statements that wait to be sent', () => {
  const waiting: WaitingStatement[] = ['a', 'b'].map((id) => ({
    statementId: id as StatementId,
    itemId: FIRST,
    draft,
    refusal: null,
  }));

  it('leave the list when they have arrived', () => {
    expect(withoutArrived(waiting, { a: {} }).map(({ statementId }) => statementId)).toEqual(['b']);
  });

  it('stay, with the reason, when they were refused', () => {
    const after = refused(waiting, 'b' as StatementId, { code: 'statement-limit', limit: 3 });
    expect(after.map(({ refusal }) => refusal)).toEqual([null, { code: 'statement-limit', limit: 3 }]);
    expect(after[1]?.draft.text).toBe(draft.text);
  });
});
