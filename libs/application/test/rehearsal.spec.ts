import {
  Access,
  Attendance,
  Dealing,
  InlineStudyRoom,
  InMemoryAccountStore,
  InMemoryHouseStyleStore,
  InMemoryInvitationStore,
  InMemoryJournal,
  InMemoryLeaseStore,
  InMemoryMailQueue,
  InMemoryPresenceStore,
  InMemoryRehearsalStore,
  InMemorySessionEraser,
  InMemorySignInStore,
  Inviting,
  Leading,
  LiveSessions,
  NodeIdentity,
  Rehearsing,
  Simulating,
  Studies,
  Wiping,
  type SignedIn,
} from '@app/application';
import {
  DEFAULT_SETTINGS,
  type AgendaItemId,
  type Command,
  type JournalEntry,
  type PollId,
  type SessionId,
} from '@app/dialogue';
import { jest } from '@jest/globals';
import { entriesOf, issued, newId, ORGANISER, seqOf, settled } from './live-dialogue.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = newId<AgendaItemId>();

const kindsIn = (entries: readonly JournalEntry[], kind: JournalEntry['fact']['kind']) =>
  entries.filter(({ fact }) => fact.kind === kind);

/** A prepared session with its organiser, and all that a process needs to rehearse it. */
async function prepared() {
  const journal = new InMemoryJournal();
  const sessions = new LiveSessions(journal);
  const accounts = new InMemoryAccountStore();
  const invitations = new InMemoryInvitationStore();
  const signIns = new InMemorySignInStore(invitations);
  const styles = new InMemoryHouseStyleStore();
  const rehearsals = new InMemoryRehearsalStore();
  const leases = new InMemoryLeaseStore();
  const presences = new InMemoryPresenceStore();
  const eraser = new InMemorySessionEraser(rehearsals, [
    journal,
    accounts,
    invitations,
    styles,
    { removeAllOf: (sessionId) => leases.end([sessionId]) },
  ]);
  const access = new Access(accounts, signIns, invitations, sessions);
  const wiping = new Wiping(rehearsals, eraser, sessions);
  const nodeHere = new NodeIdentity();
  const attendanceHere = new Attendance(presences, nodeHere);
  const leadingHere = new Leading(sessions, leases, nodeHere);
  const simulating = new Simulating(leadingHere, rehearsals, attendanceHere);
  const rehearsing = new Rehearsing(
    rehearsals,
    journal,
    sessions,
    access,
    accounts,
    invitations,
    signIns,
    styles,
    wiping,
    simulating,
  );
  const { accountId } = await accounts.ensure('organisator@example.org', 'nl');
  const signedIn: SignedIn = {
    signInId: 'browser',
    grants: [{ grantId: 'own', kind: 'account', accountId }],
    invitations: new Map(),
  };
  const id = newId<SessionId>();
  await journal.begin(id);
  await accounts.organise(accountId, { sessionId: id, attendeeId: ORGANISER });
  const plan = {
    title: 'Herfst',
    purpose: '',
    fictional: false,
    languages: ['nl'],
    timeZone: 'Europe/Amsterdam',
  };
  const item = { itemKind: 'dialogue', title: 'Praktijk', question: 'Wat?', plannedMs: 20 * MINUTE } as const;
  const live = sessions.of(id);
  for (const command of [
    { kind: 'create-session', organiserId: ORGANISER, ...plan, settings: DEFAULT_SETTINGS },
    { kind: 'add-agenda-item', position: null, itemId: FIRST, ...item },
  ] satisfies Command[])
    seqOf(await live.run(issued('system', command)));
  /** Another process that may lead. */
  const node = () => {
    const nodeIdentity = new NodeIdentity();
    const attendance = new Attendance(presences, nodeIdentity);
    const leading = new Leading(sessions, leases, nodeIdentity);
    new Dealing(leading, new Studies(new InlineStudyRoom()), attendance).start();
    new Simulating(leading, rehearsals, attendance).start();
    leading.start();
    return { leading, attendance };
  };
  const goOn = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 500) {
      await jest.advanceTimersByTimeAsync(500);
      await settled();
    }
  };
  const steer = async (sessionId: SessionId, command: Command) =>
    seqOf(await sessions.of(sessionId).run(issued('system', command)));
  const inviting = new Inviting(invitations, new InMemoryMailQueue(), sessions, rehearsals);
  return {
    journal,
    sessions,
    styles,
    access,
    invitations,
    inviting,
    rehearsals,
    rehearsing,
    wiping,
    signedIn,
    id,
    node,
    goOn,
    steer,
    eraser,
    accounts,
    /** The process at which rehearsals are asked for. */
    here: { leading: leadingHere, attendance: attendanceHere, simulating },
  };
}

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
afterEach(() => void jest.useRealTimers());

const SMALL = { peopleCount: 8, speed: 1 };

describe('a rehearsal', () => {
  it('is a fictional copy of what was prepared, and leaves the session itself as it was', async () => {
    const { rehearsing, signedIn, id, sessions, journal } = await prepared();
    const before = await entriesOf(journal, id);
    const copyId = await rehearsing.begin(signedIn, id, { peopleCount: 20, speed: 4 });
    const copy = await sessions.of(copyId).read(({ title, fictional, languages, agenda, phase }) => ({
      title,
      fictional,
      languages,
      agenda: agenda.map(({ question, plannedMs }) => [question, plannedMs]),
      phase: phase.kind,
    }));
    expect(copy).toEqual({
      title: 'Oefening: Herfst',
      fictional: true,
      languages: ['nl'],
      agenda: [['Wat?', 5 * MINUTE]],
      phase: 'draft',
    });
    expect(await entriesOf(journal, id)).toEqual(before);
    expect(await rehearsing.ofSession(signedIn, id)).toMatchObject([
      { sessionId: copyId, peopleCount: 20, speed: 4, phase: 'draft' },
    ]);
  });

  it('is made at most three times at once, and never of a rehearsal or a session that has begun', async () => {
    const { rehearsing, signedIn, id, wiping, steer } = await prepared();
    const first = await rehearsing.begin(signedIn, id, SMALL);
    await expect(rehearsing.begin(signedIn, first, SMALL)).rejects.toMatchObject({ code: 'not-allowed' });
    for (let count = 1; count < 3; count += 1) await rehearsing.begin(signedIn, id, SMALL);
    await expect(rehearsing.begin(signedIn, id, SMALL)).rejects.toMatchObject({ code: 'too-many', limit: 3 });
    await wiping.wipe(first);
    await rehearsing.begin(signedIn, id, SMALL);
    await steer(id, { kind: 'start-session' });
    await expect(rehearsing.begin(signedIn, id, SMALL)).rejects.toMatchObject({ code: 'wrong-phase' });
  });

  it('is peopled from the lobby on, and its people write and recognise what is dealt to them', async () => {
    const { rehearsing, signedIn, id, journal, node, goOn, steer } = await prepared();
    const { leading, attendance } = node();
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    await goOn(5_000);
    expect(attendance.participantCount(copyId)).toBe(0);
    await steer(copyId, { kind: 'open-lobby' });
    await goOn(40_000);
    expect(attendance.participantCount(copyId)).toBe(8);
    await steer(copyId, { kind: 'start-session' });
    await steer(copyId, { kind: 'open-agenda-item', itemId: FIRST });
    await goOn(3 * MINUTE);
    const written = kindsIn(await entriesOf(journal, copyId), 'statement-posted').length;
    expect(written).toBeGreaterThan(4);
    expect(kindsIn(await entriesOf(journal, copyId), 'statement-endorsed')).toHaveLength(0);
    await steer(copyId, { kind: 'advance-agenda-item', itemId: FIRST, to: 'dialogue' });
    await goOn(4 * MINUTE);
    expect(kindsIn(await entriesOf(journal, copyId), 'statement-endorsed').length).toBeGreaterThan(20);
    await steer(copyId, { kind: 'close-session' });
    await goOn(5_000);
    expect(attendance.participantCount(copyId)).toBe(0);
    await leading.stop();
  });

  it('goes on when another process takes over: the same people, and nothing said or answered twice', async () => {
    const { rehearsing, signedIn, id, journal, node, goOn, steer } = await prepared();
    const first = node();
    const copyId = await rehearsing.begin(signedIn, id, { peopleCount: 8, speed: 4 });
    await steer(copyId, { kind: 'start-session' });
    await steer(copyId, { kind: 'open-agenda-item', itemId: FIRST });
    await steer(copyId, { kind: 'advance-agenda-item', itemId: FIRST, to: 'dialogue' });
    await goOn(15_000);
    await first.leading.stop();
    expect(first.attendance.participantCount(copyId)).toBe(0);
    const before = (await entriesOf(journal, copyId)).length;
    const second = node();
    await goOn(2 * MINUTE);
    const entries = await entriesOf(journal, copyId);
    expect(entries.length).toBeGreaterThan(before + 10);
    expect(
      kindsIn(entries, 'attendee-admitted').filter(
        ({ fact }) => 'role' in fact && fact.role === 'participant',
      ),
    ).toHaveLength(8);
    const told = entries.flatMap(({ fact }) =>
      fact.kind === 'statement-posted'
        ? [`said ${fact.text}`]
        : fact.kind === 'statement-endorsed'
          ? [`${fact.attendeeId} ${fact.statementId}`]
          : [],
    );
    expect(new Set(told).size).toBe(told.length);
    await second.leading.stop();
  });

  it('has people who all notice at once what begins, whatever they were about to do', async () => {
    const { rehearsing, signedIn, id, journal, sessions, node, goOn, steer } = await prepared();
    const { leading } = node();
    const copyId = await rehearsing.begin(signedIn, id, { peopleCount: 60, speed: 4 });
    await steer(copyId, { kind: 'start-session' });
    await steer(copyId, { kind: 'open-agenda-item', itemId: FIRST });
    await goOn(20_000);
    const poll = { pollId: newId<PollId>(), question: 'Zullen we?', options: ['Ja', 'Nee'] };
    const organiserId = await sessions
      .of(copyId)
      .read(({ attendees }) => [...attendees.values()].find(({ role }) => role === 'organiser')?.id);
    seqOf(await sessions.of(copyId).run(issued(organiserId ?? 'system', { kind: 'open-poll', ...poll })));
    await goOn(30_000);
    const answered = kindsIn(await entriesOf(journal, copyId), 'poll-answered');
    expect(new Set(answered.map(({ by }) => by)).size).toBe(60);
    expect(answered).toHaveLength(60);
    await leading.stop();
  }, 30_000);

  it('is made and peopled only while its process has fewer than five under way', async () => {
    const { rehearsing, id, wiping, accounts, goOn, steer, here } = await prepared();
    const organiser = async (address: string): Promise<SignedIn> => {
      const { accountId } = await accounts.ensure(address, 'nl');
      await accounts.organise(accountId, { sessionId: id, attendeeId: ORGANISER });
      const grants = [{ grantId: address, kind: 'account', accountId } as const];
      return { signInId: address, grants, invitations: new Map() };
    };
    const [one, other, third] = await Promise.all(
      ['a@example.org', 'b@example.org', 'c@example.org'].map(organiser),
    );
    if (!one || !other || !third) throw new Error('Nobody to practise');
    here.simulating.start();
    here.leading.start();
    const copies: SessionId[] = [];
    for (const whose of [one, one, one, other, other, other])
      copies.push(await rehearsing.begin(whose, id, SMALL));
    for (const copyId of copies) await steer(copyId, { kind: 'open-lobby' });
    const peopled = () => copies.filter((copyId) => here.attendance.participantCount(copyId) === 8);
    const wipeOne = () => wiping.wipe(peopled()[0] ?? id);
    await goOn(40_000);
    expect(peopled()).toHaveLength(5);
    await expect(rehearsing.begin(third, id, SMALL)).rejects.toMatchObject({ code: 'too-many', limit: 5 });
    await wipeOne();
    await goOn(40_000);
    expect(peopled()).toHaveLength(5);
    await wipeOne();
    await goOn(5_000);
    await rehearsing.begin(third, id, SMALL);
    await here.leading.stop();
  }, 30_000);

  it('that could not be made whole is not there at all', async () => {
    const { rehearsing, signedIn, id, journal, styles } = await prepared();
    jest.spyOn(styles, 'copy').mockRejectedValueOnce(new Error('The disk is full'));
    await expect(rehearsing.begin(signedIn, id, SMALL)).rejects.toThrow('The disk is full');
    expect(await rehearsing.ofSession(signedIn, id)).toEqual([]);
    expect(await journal.sessionIds()).toEqual([id]);
  });

  it('is told to nobody who was invited', async () => {
    const { rehearsing, signedIn, id, invitations, inviting, rehearsals } = await prepared();
    const person = { role: 'participant', organisation: null, language: 'nl' } as const;
    await inviting.invite(id, [{ ...person, address: 'iemand@example.org' }]);
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    expect(await rehearsals.find(copyId)).toMatchObject({ ofSessionId: id });
    expect(await invitations.ofSession(copyId)).toEqual([]);
    await expect(
      inviting.invite(copyId, [{ ...person, address: 'ander@example.org' }]),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is led by a moderator without an account through an invitation of its own', async () => {
    const { rehearsing, id, inviting, invitations, access } = await prepared();
    const person = { role: 'moderator', organisation: null, language: 'nl' } as const;
    const [made] = await inviting.personalLinks(id, [person]);
    if (!made) throw new Error('No link came back');
    const byLink = await access.resolve(made.token);
    if (!byLink) throw new Error('The link opens nothing');
    await expect(rehearsing.begin(byLink, id, SMALL)).rejects.toMatchObject({ code: 'not-allowed' });
    const redeemed = await access.redeem(made.token, null);
    const signedIn = await access.resolve(redeemed.made?.token ?? '');
    if (!signedIn) throw new Error('Not signed in');
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    const now = await access.resolve(redeemed.made?.token ?? '');
    expect(now && (await access.toSession(now, copyId))).toMatchObject({ role: 'moderator' });
    expect(await rehearsing.ofSession(signedIn, id)).toMatchObject([{ sessionId: copyId }]);
    expect((await invitations.ofSession(copyId)).map(({ address }) => address)).toEqual([null]);
  });

  it('brings nobody to a session that is none', async () => {
    const { id, node, goOn, steer } = await prepared();
    const { leading, attendance } = node();
    await steer(id, { kind: 'open-lobby' });
    await goOn(MINUTE);
    expect(attendance.participantCount(id)).toBe(0);
    await leading.stop();
  });

  it('is empty again after two hours', async () => {
    const { rehearsing, signedIn, id, node, goOn, steer } = await prepared();
    const { leading, attendance } = node();
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    await steer(copyId, { kind: 'start-session' });
    await goOn(MINUTE);
    expect(attendance.participantCount(copyId)).toBe(8);
    await goOn(2 * 60 * MINUTE);
    expect(attendance.participantCount(copyId)).toBe(0);
    await leading.stop();
  }, 60_000);

  it('is wiped wholly while it goes on, and does not come back', async () => {
    const { rehearsing, wiping, signedIn, id, journal, sessions, node, goOn, steer } = await prepared();
    const { leading, attendance } = node();
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    await steer(copyId, { kind: 'start-session' });
    await goOn(30_000);
    const live = sessions.of(copyId);
    const before = await entriesOf(journal, id);
    await wiping.wipe(copyId);
    await goOn(10_000);
    expect(await journal.sessionIds()).toEqual([id]);
    expect(await entriesOf(journal, id)).toEqual(before);
    expect(leading.ledCount).toBe(0);
    expect(attendance.participantCount(copyId)).toBe(0);
    await expect(live.read(({ title }) => title)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await rehearsing.ofSession(signedIn, id)).toEqual([]);
    await leading.stop();
  });

  it('is wiped by itself a day after it was made; a session that is none never is', async () => {
    const { rehearsing, wiping, signedIn, id, journal } = await prepared();
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    await wiping.sweep(new Date(Date.now() + DAY - MINUTE));
    expect(await journal.sessionIds()).toEqual([copyId, id]);
    await wiping.sweep(new Date(Date.now() + DAY + MINUTE));
    await wiping.sweep(new Date(Date.now() + 2 * DAY));
    expect(await journal.sessionIds()).toEqual([id]);
    await expect(wiping.wipe(id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await journal.sessionIds()).toEqual([id]);
  });

  it('is wiped by itself also when another one cannot be, and that one the next time', async () => {
    const { rehearsing, wiping, signedIn, id, journal, eraser } = await prepared();
    const copyId = await rehearsing.begin(signedIn, id, SMALL);
    await rehearsing.begin(signedIn, id, SMALL);
    jest.spyOn(eraser, 'erase').mockRejectedValueOnce(new Error('The table is locked'));
    const later = new Date(Date.now() + DAY + MINUTE);
    await expect(wiping.sweep(later)).rejects.toThrow('The table is locked');
    expect(await journal.sessionIds()).toEqual([copyId, id]);
    expect(await wiping.sweep(later)).toBe(1);
    expect(await journal.sessionIds()).toEqual([id]);
  });
});
