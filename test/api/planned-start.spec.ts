import { randomUUID } from 'node:crypto';
import { PostOffice } from '@app/application';
import type { CommandId, SessionId } from '@app/dialogue';
import { readCalendar } from '../support/read-calendar.js';
import {
  eventually,
  newId,
  problemIn,
  TestServer,
  type Mail,
  type Organiser,
} from '../support/test-server.js';

interface Listed {
  invitations: { address: string; mail: { sentAt: string | null; saysOtherStart: boolean } | null }[];
}

const STARTS_AT = Date.UTC(2026, 10, 24, 9);
const HOUR_MS = 3_600_000;

describe('when a session is planned to begin', () => {
  let server: TestServer;
  let organiser: Organiser;
  let sessionId: SessionId;
  let path: string;

  const item = { itemKind: 'dialogue', title: 'Praktijk', question: 'Hoe?', plannedMs: HOUR_MS };
  const ask = (method: string, under: string, body?: unknown) =>
    server.ask(method, `/api/v1/sessions${under}`, {
      token: organiser.token,
      ...(body === undefined ? {} : { body }),
    });
  const create = async (body: object) => {
    const answer = await ask('POST', '', { title: 'Samen', agenda: [item], ...body });
    return (answer.json as { sessionId: SessionId }).sessionId;
  };
  const change = (changes: object) =>
    ask('POST', `/${sessionId}/commands`, {
      commandId: newId<CommandId>(),
      command: { kind: 'change-session', changes },
    });
  const startsAtFor = async (token: string) =>
    (await server.view(sessionId, token)).view.shared.session.startsAt;

  beforeAll(async () => {
    server = await TestServer.start({ mode: 'production' });
  }, 60_000);
  beforeEach(async () => {
    organiser = await server.organiser();
    sessionId = await create({ startsAt: STARTS_AT });
    path = `/${sessionId}`;
  });
  afterAll(() => server.stop());

  it('is there from the making on, or not yet, and stands in the list of sessions', async () => {
    const without = await create({});
    const { json } = await ask('GET', '');
    expect(json).toMatchObject({
      sessions: [
        { sessionId: without, startsAt: null, plannedMs: HOUR_MS, timeZone: 'Europe/Amsterdam' },
        { sessionId, startsAt: STARTS_AT, plannedMs: HOUR_MS },
      ],
    });
    expect(await startsAtFor(organiser.token)).toBe(STARTS_AT);
  });

  it('is changed and taken back by the organiser, for everyone in the session', async () => {
    const people = await server.people({ sessionId, organiser, itemId: newId() }, 1);
    const participant = people[0]?.token ?? '';
    expect(await startsAtFor(participant)).toBe(STARTS_AT);
    expect((await change({ startsAt: STARTS_AT + HOUR_MS })).status).toBe(200);
    expect(await startsAtFor(participant)).toBe(STARTS_AT + HOUR_MS);
    expect((await change({ startsAt: null })).status).toBe(200);
    expect(await startsAtFor(participant)).toBeUndefined();
  });

  it.each([-1, 1.5, '2026-11-24', Date.UTC(2100, 0, 2), Date.UTC(1999, 11, 31)])(
    'cannot be %j, and the error names the field',
    async (startsAt) => {
      const refused = await ask('POST', '', { title: 'Samen', startsAt });
      expect(refused.status).toBe(400);
      expect(problemIn(refused).errors).toMatchObject([{ field: 'startsAt' }]);
      const unchanged = await change({ startsAt });
      expect(problemIn(unchanged).errors).toMatchObject([{ field: 'command.changes.startsAt' }]);
    },
  );

  it('stays as it is once the session is live', async () => {
    await organiser.api.run(sessionId, { kind: 'start-session' });
    const refused = await change({ startsAt: null });
    expect([refused.status, problemIn(refused).code]).toEqual([409, 'wrong-phase']);
    expect(problemIn(refused).errors).toMatchObject([{ field: 'startsAt' }]);
    expect(await startsAtFor(organiser.token)).toBe(STARTS_AT);
  });

  it('is not taken along into a rehearsal', async () => {
    const { json } = await ask('POST', `${path}/rehearsals`, {});
    const { sessionId: copyId } = json as { sessionId: SessionId };
    expect((await server.view(copyId, organiser.token)).view.shared.session.startsAt).toBeUndefined();
    expect(
      (await server.ask('DELETE', `/api/v1/rehearsals/${copyId}`, { token: organiser.token })).status,
    ).toBe(204);
  });

  describe('in the invitations', () => {
    const invite = async () => {
      const address = `${randomUUID()}@example.org`;
      await ask('POST', `${path}/invitations`, { invitations: [{ address }] });
      return { address, mail: await server.mailTo(address) };
    };
    const entryIn = ({ attachments }: Mail) => readCalendar(attachments[0]?.content ?? '');
    const standingOf = async (address: string) => {
      const { invitations } = (await ask('GET', `${path}/invitations`)).json as Listed;
      return invitations.find((one) => one.address === address)?.mail;
    };
    const markedSent = (address: string) =>
      eventually(async () => typeof (await standingOf(address))?.sentAt === 'string');

    it('is said with an entry for the calendar that opens nobody else’s page', async () => {
      const [one, other] = [await invite(), await invite()];
      expect(one.mail.text).toContain('dinsdag 24 november 2026, 10:00–11:00 (Amsterdamse tijd)');
      expect(entryIn(one.mail)).toMatchObject({
        DTSTART: '20261124T090000Z',
        DTEND: '20261124T100000Z',
        SUMMARY: 'Samen',
        SEQUENCE: '0',
        URL: one.mail.link,
        ORGANIZER: `mailto:${organiser.address}`,
      });
      expect(entryIn(one.mail)['UID']).not.toBe(entryIn(other.mail)['UID']);
      expect(JSON.stringify(entryIn(one.mail))).not.toContain(other.mail.link);
    });

    it('is left out while nothing is planned', async () => {
      await change({ startsAt: null });
      const { mail } = await invite();
      expect(mail.attachments).toEqual([]);
      expect(mail.text).not.toMatch(/202\d|\d\d:\d\d/);
    });

    it('is said to be out of date after a change, until it was mailed anew under the same name', async () => {
      const { address, mail } = await invite();
      await markedSent(address);
      expect(await standingOf(address)).toMatchObject({ saysOtherStart: false });
      let startsAt = STARTS_AT;
      let changeCount = 0;
      // Within one millisecond nobody can tell which came first: then once more.
      await eventually(async () => {
        startsAt += HOUR_MS;
        changeCount += 1;
        await change({ startsAt });
        return (await standingOf(address))?.saysOtherStart;
      });
      expect((await ask('POST', `${path}/start-mails`)).status).toBe(202);
      const again = await eventually(async () => {
        await server.app.get(PostOffice).deliver();
        return (await server.mailsTo(address))[1];
      });
      expect(entryIn(again)).toMatchObject({
        UID: entryIn(mail)['UID'],
        SEQUENCE: String(changeCount),
        DTSTART: new Date(startsAt).toISOString().replaceAll(/[-:]|\.000/g, ''),
        URL: again.link,
      });
      await markedSent(address);
      expect(await standingOf(address)).toMatchObject({ saysOtherStart: false });
      await ask('POST', `${path}/start-mails`);
      await server.app.get(PostOffice).deliver();
      expect(await server.mailsTo(address)).toHaveLength(2);
    });
  });
});
