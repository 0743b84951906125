/** @jest-environment node */
import type { PollId, PollRow, StageRow } from '@app/dialogue';
import { closedPollIds, pollsInSight } from '../../src/participant/poll/polls-in-sight.js';
import { aView } from './a-view.js';

const poll = (openedAt: number, isOpen: boolean): PollRow => ({
  question: `poll ${openedAt}`,
  options: ['yes', 'no'],
  openedAt,
  isOpen,
  counts: isOpen ? null : [1, 2],
});

const viewWith = (polls: Record<string, PollRow>, shown?: StageRow) =>
  aView({ polls, stage: shown === undefined ? {} : { shown } });

const idsIn = (view: ReturnType<typeof viewWith>, putAway: string[] = []): PollId[] =>
  pollsInSight(view, putAway as PollId[]).map(({ pollId }) => pollId);

const view = viewWith({ c: poll(3, true), a: poll(1, false), b: poll(2, false) });

describe('polls', () => {
  it('are in sight while open, and the one closed last', () => {
    expect(idsIn(view)).toEqual(['b', 'c']);
    expect(closedPollIds(view)).toEqual(['a', 'b']);
  });

  it('are put away once closed, and an older one does not come back for it', () => {
    expect(idsIn(view, ['b'])).toEqual(['c']);
  });

  it('cannot be put away while open', () => {
    expect(idsIn(view, ['c'])).toEqual(['b', 'c']);
  });

  it('do not stand there twice when the moderator shows one', () => {
    const shown: StageRow = {
      kind: 'poll',
      title: null,
      since: 9,
      pollId: 'b' as PollId,
      question: '',
      options: [],
      counts: [],
    };
    expect(idsIn(viewWith({ b: poll(2, false), c: poll(3, true) }, shown))).toEqual(['c']);
  });
});
