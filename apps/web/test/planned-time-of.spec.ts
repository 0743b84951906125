import { plannedTimeOf } from '../src/shared-parts/planned-time-of.js';
import { liveView } from './participant/a-view.js';

const shared = (session: object) => {
  const { agenda, ...rest } = liveView([
    ['dialogue', 'waiting'],
    ['break', 'skipped'],
    ['dialogue', 'waiting'],
  ]).shared;
  return { ...rest, agenda, session };
};

describe('when a session is planned', () => {
  it('is from its start as long as its agenda takes, without what is passed over', () => {
    const planned = plannedTimeOf(shared({ startsAt: 5_000, timeZone: 'Asia/Jerusalem' }));
    expect(planned).toEqual({ startsAt: 5_000, endsAt: 125_000, timeZone: 'Asia/Jerusalem' });
  });

  it('has no end without an agenda', () => {
    const planned = plannedTimeOf({ ...shared({ startsAt: 5_000, timeZone: 'UTC' }), agenda: {} });
    expect(planned?.endsAt).toBeNull();
  });

  it('is unknown until it is planned', () => {
    expect(plannedTimeOf(shared({ timeZone: 'UTC' }))).toBeNull();
  });
});
