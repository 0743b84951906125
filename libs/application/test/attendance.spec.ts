import { Attendance, InMemoryPresenceStore, NodeIdentity, type Presence } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';
import { newId } from './live-dialogue.js';

const ID = newId<SessionId>();

const person = (overrides: Partial<Presence> = {}) => ({
  attendeeId: newId<AttendeeId>(),
  viewerKind: 'participant' as const,
  deviceId: 'laptop',
  ...overrides,
});

/** Processes that exchange who is there. */
function processes(count: number) {
  const store = new InMemoryPresenceStore();
  return Array.from({ length: count }, () => new Attendance(store, new NodeIdentity()));
}

/** Lets somebody in as the gateway does. */
async function connect(at: Attendance, who: ReturnType<typeof person>, takesOver = false) {
  await at.expect(ID);
  const presence = { ...who, takeoverCount: at.takeoverCount(ID, who, takesOver) };
  return at.enter(ID, presence);
}

async function exchanged(all: readonly Attendance[]): Promise<void> {
  for (const at of [...all, ...all]) await at.exchange();
}

function supersededAt(at: Attendance): string[] {
  const devices: string[] = [];
  at.onSuperseded((_sessionId, _attendeeId, deviceId) => void devices.push(deviceId));
  return devices;
}

describe('Attendance', () => {
  it('counts participants once, whatever tabs and processes they are on', async () => {
    const [one, other] = processes(2) as [Attendance, Attendance];
    const somebody = person();
    await connect(one, somebody);
    await connect(one, somebody);
    await connect(other, somebody);
    await connect(other, person());
    await connect(other, person({ viewerKind: 'moderator' }));
    await exchanged([one, other]);
    expect([one.participantCount(ID), other.participantCount(ID)]).toEqual([2, 2]);
  });

  it('does not count who has left, here or elsewhere', async () => {
    const [one, other] = processes(2) as [Attendance, Attendance];
    const leave = [await connect(one, person()), await connect(other, person())];
    await connect(one, person());
    await connect(other, person({ viewerKind: 'observer' }));
    await exchanged([one, other]);
    for (const away of leave) away();
    await exchanged([one, other]);
    expect([one.participantCount(ID), other.participantCount(ID)]).toEqual([1, 1]);
  });

  it.each([
    ['on the same process', 1],
    ['on another process', 2],
  ])('asks a participant who is on another device %s', async (_name, count) => {
    const all = processes(count) as [Attendance, ...Attendance[]];
    const phone = person({ deviceId: 'phone' });
    await connect(all[0], phone);
    await exchanged(all);
    const last = all.at(-1) ?? all[0];
    await connect(last, person());
    await expect(connect(last, { ...phone, deviceId: 'laptop' })).rejects.toThrow(
      expect.objectContaining({ code: 'connected-elsewhere' }),
    );
  });

  it('lets a moderator use several devices', async () => {
    const [at] = processes(1) as [Attendance];
    const moderator = person({ viewerKind: 'moderator' });
    const superseded = supersededAt(at);
    await connect(at, moderator);
    await connect(at, { ...moderator, deviceId: 'projector' });
    expect(superseded).toEqual([]);
  });

  it.each([
    ['on the same process', 1],
    ['on another process', 2],
  ])(
    'ends the other device %s when its person goes on here, and goes back the same way',
    async (_name, count) => {
      const all = processes(count) as [Attendance, ...Attendance[]];
      const last = all.at(-1) ?? all[0];
      const phone = person({ deviceId: 'phone' });
      const laptop = { ...phone, deviceId: 'laptop' };
      const [atPhone, atLaptop] = [supersededAt(all[0]), supersededAt(last)];
      const leavePhone = await connect(all[0], phone);
      await exchanged(all);
      const leaveLaptop = await connect(last, laptop, true);
      await exchanged(all);
      expect(atPhone).toContain('phone');
      expect(atPhone).not.toContain('laptop');
      leavePhone();
      await exchanged(all);
      atLaptop.length = 0;
      await connect(all[0], phone, true);
      await exchanged(all);
      expect(new Set(atLaptop)).toEqual(new Set(['laptop']));
      leaveLaptop();
    },
  );

  it('ends one of two devices that came at the same moment to different processes', async () => {
    const [one, other] = processes(2) as [Attendance, Attendance];
    const phone = person({ deviceId: 'phone' });
    const superseded = [supersededAt(one), supersededAt(other)];
    await connect(one, phone);
    await connect(other, { ...phone, deviceId: 'laptop' });
    await exchanged([one, other]);
    expect(superseded.map((devices) => new Set(devices))).toEqual([new Set(['phone']), new Set()]);
  });
});
