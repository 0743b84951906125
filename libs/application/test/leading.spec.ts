import {
  InMemoryLeaseStore,
  Leading,
  LiveSessions,
  NodeIdentity,
  type Journal,
  type LeaseStore,
} from '@app/application';
import { inMemoryDialogue, issued } from './live-dialogue.js';

interface Process {
  sessions: LiveSessions;
  leading: Leading;
  /** Sessions led now. */
  led: Set<string>;
}

function processOn(journal: Journal, leases: LeaseStore): Process {
  const sessions = new LiveSessions(journal);
  const leading = new Leading(sessions, leases, new NodeIdentity());
  const led = new Set<string>();
  leading.onLed(({ id }) => {
    led.add(id);
    return () => void led.delete(id);
  });
  leading.start();
  return { sessions, leading, led };
}

async function setting() {
  const { journal, id } = await inMemoryDialogue();
  const clock = { now: 0 };
  const leases = new InMemoryLeaseStore(() => clock.now);
  const one = processOn(journal, leases);
  const other = processOn(journal, leases);
  await one.sessions.of(id).read(() => undefined);
  return { id, clock, leases, journal, one, other };
}

const stop = (...all: Process[]) => Promise.all(all.map(({ leading }) => leading.stop()));

describe('Leading', () => {
  it('has one process lead a session that runs, and keeps it in memory there', async () => {
    const { id, one, other } = await setting();
    await one.leading.claim();
    await other.leading.claim();
    expect([...one.led, ...other.led]).toEqual([id]);
    one.sessions.evictIdle();
    expect(one.sessions.servedCount).toBe(1);
    await stop(one, other);
  });

  it('passes a session on when its leader is silent, although nobody looks at it here', async () => {
    const { id, clock, one, other } = await setting();
    await one.leading.claim();
    clock.now += 5_000;
    await other.leading.claim();
    expect([...other.led]).toEqual([id]);
    await one.leading.claim();
    expect(one.led.size).toBe(0);
    await stop(one, other);
  });

  it('keeps leading as long as it claims in time', async () => {
    const { id, clock, one, other } = await setting();
    for (let second = 0; second < 10; second += 1) {
      await one.leading.claim();
      clock.now += 1_000;
      await other.leading.claim();
    }
    expect([[...one.led], [...other.led]]).toEqual([[id], []]);
    await stop(one, other);
  });

  it('passes a session on at once when it stops', async () => {
    const { id, one, other } = await setting();
    await one.leading.claim();
    await one.leading.stop();
    expect(one.led.size).toBe(0);
    await other.leading.claim();
    expect([...other.led]).toEqual([id]);
    await stop(other);
  });

  it('ends when the session has closed', async () => {
    const { id, one, other } = await setting();
    await one.leading.claim();
    await one.sessions.of(id).run(issued('system', { kind: 'close-session' }));
    await one.leading.claim();
    expect(one.led.size).toBe(0);
    await other.leading.claim();
    expect(other.led.size).toBe(0);
    await stop(one, other);
  });

  it('ends also when another process, which had not heard of the close, has offered the session again', async () => {
    const { id, journal, leases, one, other } = await setting();
    const sessions = new LiveSessions(journal);
    const unaware = new Leading(sessions, leases, new NodeIdentity());
    unaware.start();
    await sessions.of(id).read(() => undefined);
    await one.leading.claim();
    await one.sessions.of(id).run(issued('system', { kind: 'close-session' }));
    await one.leading.claim();
    await unaware.claim();
    await one.leading.claim();
    await one.sessions.drained();
    await one.leading.claim();
    expect(one.led.size).toBe(0);
    await stop(one, other);
    await unaware.stop();
  });

  it('only offers, where it is not told what leading is', async () => {
    const { id, journal, leases, one, other } = await setting();
    await stop(one, other);
    const sessions = new LiveSessions(journal);
    const offering = new Leading(sessions, leases, new NodeIdentity());
    offering.start();
    await sessions.of(id).read(() => undefined);
    await offering.claim();
    const worker = processOn(journal, leases);
    await worker.leading.claim();
    expect([...worker.led]).toEqual([id]);
    await stop(worker);
    await offering.stop();
  });
});
